"""Documents with headings: their parts, their paragraphs, and the articles that begin at headings."""
