"""The library of grids: revisions, drafts under review, and what is read into them."""
