"""The concordance: every mention of what was searched, a line each, the word in the middle."""
