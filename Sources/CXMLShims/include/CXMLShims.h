#ifndef CXML_SHIMS_H
#define CXML_SHIMS_H
#endif
