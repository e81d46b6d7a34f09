"""PDF with a text layer: characters with their places on a leaf to lines, columns, articles and issues."""
