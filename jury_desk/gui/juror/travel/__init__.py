"""Files that travel, at the juror's desk: the dossier, copies, the return, the receipt."""
