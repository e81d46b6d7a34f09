"""The search diary: what was asked is written down, shown in a window of its own, and exported."""
