"""Files that travel: dossiers to jurors, returns and receipts back, and what holds of them."""
