/* The part of libxml2 that khplan uses: the writer, which alone escapes XML, and the reader that
   checks what was written. */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlwriter.h>

/* xmlFree is a mutable global, which Swift does not accept. */
static inline void khxml_free(void *memory) { xmlFree(memory); }
