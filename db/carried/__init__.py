"""What is carried from one archive to another beside the issues themselves, told so that the other one finds its place.

Numbers are an archive's own: an article is named by its issue, its place there and what it says.
"""
