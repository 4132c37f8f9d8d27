// Debian's libxml2 is built with ICU and its <libxml/encoding.h> then includes <unicode/ucnv.h>, whose
// types clash with Foundation's copy of ICU in debug builds. The ICU members are not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
