"""Digitised newspapers in METS and ALTO: what an issue's files say of its pages, articles and their places."""
