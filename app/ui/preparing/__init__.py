"""Before a job starts: the workbook as a tree with check boxes, the product, the options, the estimate."""
