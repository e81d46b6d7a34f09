"""What is seen of imports once they are over: their reports, their sources."""
