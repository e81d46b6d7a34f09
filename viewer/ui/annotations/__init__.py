"""Tags and notes in the window: below the article, in the sidebar, and how they are written."""
