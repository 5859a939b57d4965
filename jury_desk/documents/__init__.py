"""What is printed and exported: the score sheet as PDF and as a workbook."""
