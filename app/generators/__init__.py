"""From a workbook to files: reader, products, writers, checks, rendering, packing. Knows no queue and no window."""
