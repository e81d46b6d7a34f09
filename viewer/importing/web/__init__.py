"""Saved web pages: what an electronic paper's pages and articles, or any other article's page, say in their HTML."""
