"""Rules of the marks of a text: headings, lists, tables, images, raw HTML, signs left open."""
