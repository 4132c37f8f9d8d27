#include "CXMLShims.h"

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <stdlib.h>
#include <string.h>

// Members of the parser context are deprecated from 2.14, and their accessors only appear in 2.14 and 2.15.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#if LIBXML_VERSION >= 21200
typedef const xmlError *cx_error_pointer;
#else
typedef xmlErrorPtr cx_error_pointer;
#endif

struct cx_schema {
  xmlSchemaPtr schema;
  // The components of a schema point into the document that they were made from.
  xmlDocPtr document;
};

enum { text_capacity = 16 << 10 };

struct cx_parser {
  xmlParserCtxtPtr context;
  xmlSAXHandler sax;
  xmlSchemaValidCtxtPtr validation;
  xmlSchemaSAXPlugPtr plug;
  // The handlers of the plugged validator, and the ones that stand before them and join text.
  xmlSAXHandler plugged;
  xmlSAXHandler joining;
  xmlChar *text;
  int text_count;
  int open_elements;
  const cx_schema *schema;
  cx_handlers handlers;
  void *user;
};

// MARK: Start

static xmlExternalEntityLoader previous_loader;
static _Thread_local struct {
  cx_resolver resolver;
  void *user;
} active_resolution;

static const char schema_scheme[] = "xsd:///";

/// Answers schema includes from memory while a schema is being compiled on this thread; what it does not
/// know fails the compilation. Outside of that it leaves the process's own loader alone.
static xmlParserInputPtr load_entity(const char *url, const char *identifier, xmlParserCtxtPtr context) {
  if (active_resolution.resolver == NULL) {
    return previous_loader != NULL ? previous_loader(url, identifier, context) : NULL;
  }
  if (url == NULL) return NULL;
  const char *name = url;
  if (strncmp(url, schema_scheme, sizeof schema_scheme - 1) == 0) name = url + sizeof schema_scheme - 1;
  size_t count = 0;
  const unsigned char *bytes = active_resolution.resolver(active_resolution.user, name, &count);
  if (bytes == NULL || count > INT32_MAX) return NULL;
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateMem((const char *)bytes, (int)count, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  input->filename = (const char *)xmlStrdup((const xmlChar *)url);
  return input;
}

void cx_initialise(void) {
  xmlInitParser();
  xmlSchemaInitTypes();
  previous_loader = xmlGetExternalEntityLoader();
  xmlSetExternalEntityLoader(load_entity);
}

// MARK: Handlers

static void copy_fault(cx_fault *copy, cx_error_pointer error) {
  copy->domain = error->domain;
  copy->code = error->code;
  copy->level = error->level;
  copy->message = error->message;
  copy->first = error->str1;
  copy->second = error->str2;
  copy->third = error->str3;
}

/// Warnings are left out: what libxml2 only warns of (a relative namespace, an unusual `xml:lang`) is
/// well-formed and none of a parser's business.
static void report(void *user, cx_error_pointer error) {
  cx_parser *parser = user;
  if (parser == NULL || error == NULL || error->level <= XML_ERR_WARNING) return;
  cx_fault fault = {0};
  copy_fault(&fault, error);
  fault.offset = cx_parser_offset(parser);
  parser->handlers.fault(parser->user, &fault);
}

/// The schema validator replaces the handler's user data, so a parse error finds its parser through the
/// context that raised it.
static void report_parse_error(void *user, cx_error_pointer error) {
  (void)user;
  xmlParserCtxtPtr context = error == NULL ? NULL : error->ctxt;
  if (context != NULL) report(context->_private, error);
}

static void on_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **pairs, int attributes, int defaulted,
                     const xmlChar **quintuples) {
  (void)prefix;
  (void)defaulted;
  cx_parser *parser = user;
  parser->handlers.start_element(parser->user, local, uri, namespaces, pairs, attributes, quintuples);
}

static void on_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  (void)local;
  (void)prefix;
  (void)uri;
  cx_parser *parser = user;
  parser->handlers.end_element(parser->user);
}

static void on_text(void *user, const xmlChar *bytes, int count) {
  cx_parser *parser = user;
  parser->handlers.text(parser->user, bytes, count);
}

static void on_comment(void *user, const xmlChar *text) {
  (void)text;
  cx_parser *parser = user;
  parser->handlers.markup(parser->user, NULL);
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data) {
  (void)data;
  cx_parser *parser = user;
  parser->handlers.markup(parser->user, target);
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  cx_parser *parser = user;
  parser->handlers.doctype(parser->user);
}

// MARK: Joining text

// libxml2 reports text in pieces that end at every reference, and its validator appends each piece to what it
// has at a cost that grows with the whole: a megabyte of `&lt;` would take a minute. So pieces are joined before
// the validator sees them.

static void flush_text(cx_parser *parser) {
  if (parser->text_count == 0) return;
  int count = parser->text_count;
  parser->text_count = 0;
  parser->plugged.characters(parser->plug, parser->text, count);
}

static void join_text(void *user, const xmlChar *bytes, int count) {
  cx_parser *parser = user;
  if (count > text_capacity - parser->text_count) flush_text(parser);
  if (count > text_capacity) {
    parser->plugged.characters(parser->plug, bytes, count);
    return;
  }
  memcpy(parser->text + parser->text_count, bytes, (size_t)count);
  parser->text_count += count;
}

static void join_start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                       int namespaces, const xmlChar **pairs, int attributes, int defaulted,
                       const xmlChar **quintuples) {
  cx_parser *parser = user;
  flush_text(parser);
  parser->open_elements += 1;
  parser->plugged.startElementNs(parser->plug, local, prefix, uri, namespaces, pairs, attributes, defaulted,
                                 quintuples);
}

static void join_end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
  cx_parser *parser = user;
  flush_text(parser);
  parser->open_elements -= 1;
  parser->plugged.endElementNs(parser->plug, local, prefix, uri);
}

static int join_before_validator(cx_parser *parser) {
  if (parser->text == NULL) parser->text = malloc(text_capacity);
  if (parser->text == NULL) return -1;
  parser->text_count = 0;
  parser->plugged = *parser->context->sax;
  parser->joining = parser->sax;
  parser->joining.startElementNs = join_start;
  parser->joining.endElementNs = join_end;
  parser->joining.characters = join_text;
  parser->joining.ignorableWhitespace = join_text;
  parser->joining.cdataBlock = join_text;
  parser->context->sax = &parser->joining;
  parser->context->userData = parser;
  return 0;
}

// MARK: Parser

/// Taking the plug out also puts back the handlers and the user data that the parser was made with.
///
/// What the validator holds for identity constraints of elements that are still open, it moves to a list when it
/// is unplugged and frees from that list when it is unplugged again; so for a document that broke off, it is.
static void unplug(cx_parser *parser) {
  if (parser->plug != NULL) xmlSchemaSAXUnplug(parser->plug);
  if (parser->plug != NULL && parser->open_elements > 0) {
    xmlSchemaSAXPlugPtr again =
        xmlSchemaSAXPlug(parser->validation, &parser->context->sax, &parser->context->userData);
    if (again != NULL) xmlSchemaSAXUnplug(again);
  }
  parser->plug = NULL;
  parser->open_elements = 0;
  if (parser->validation != NULL) xmlSchemaFreeValidCtxt(parser->validation);
  parser->validation = NULL;
}

/// A validation context serves one document: one that is used again would keep the state of an aborted run.
static int plug(cx_parser *parser) {
  if (parser->schema == NULL) return 0;
  parser->validation = xmlSchemaNewValidCtxt(parser->schema->schema);
  if (parser->validation == NULL) return -1;
  xmlSchemaSetValidStructuredErrors(parser->validation, (xmlStructuredErrorFunc)report, parser);
  parser->plug = xmlSchemaSAXPlug(parser->validation, &parser->context->sax, &parser->context->userData);
  if (parser->plug == NULL) return -1;
  return join_before_validator(parser);
}

static int configure(cx_parser *parser) {
  int options = XML_PARSE_NONET | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES;
#if LIBXML_VERSION >= 21300
  options |= XML_PARSE_NO_XXE;
#endif
  xmlCtxtUseOptions(parser->context, options);
  parser->context->_private = parser;
  return plug(parser);
}

cx_parser *cx_parser_create(const cx_handlers *handlers, void *user, const cx_schema *schema) {
  cx_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) return NULL;
  parser->handlers = *handlers;
  parser->user = user;
  parser->schema = schema;
  parser->sax.initialized = XML_SAX2_MAGIC;
  parser->sax.startElementNs = on_start;
  parser->sax.endElementNs = on_end;
  parser->sax.characters = on_text;
  parser->sax.ignorableWhitespace = on_text;
  parser->sax.cdataBlock = on_text;
  parser->sax.comment = on_comment;
  parser->sax.processingInstruction = on_instruction;
  parser->sax.internalSubset = on_doctype;
  parser->sax.serror = (xmlStructuredErrorFunc)report_parse_error;
  parser->context = xmlCreatePushParserCtxt(&parser->sax, parser, NULL, 0, NULL);
  if (parser->context == NULL || configure(parser) != 0) {
    cx_parser_destroy(parser);
    return NULL;
  }
  return parser;
}

void cx_parser_destroy(cx_parser *parser) {
  if (parser == NULL) return;
  unplug(parser);
  if (parser->context != NULL) {
    if (parser->context->myDoc != NULL) xmlFreeDoc(parser->context->myDoc);
    parser->context->myDoc = NULL;
    xmlFreeParserCtxt(parser->context);
  }
  free(parser->text);
  free(parser);
}

int cx_parser_feed(cx_parser *parser, const unsigned char *bytes, int count, int last) {
  return xmlParseChunk(parser->context, (const char *)bytes, count, last);
}

void cx_parser_stop(cx_parser *parser) { xmlStopParser(parser->context); }

int cx_parser_is_well_formed(const cx_parser *parser) {
  return parser->context->wellFormed != 0 && parser->context->errNo == 0;
}

size_t cx_parser_offset(const cx_parser *parser) {
  xmlParserInputPtr input = parser->context->input;
  if (input == NULL || input->base == NULL) return 0;
  return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

size_t cx_parser_pending(const cx_parser *parser) {
  xmlParserInputPtr input = parser->context->input;
  if (input == NULL || input->cur == NULL) return 0;
  return (size_t)(input->end - input->cur);
}

int cx_parser_is_in_cdata(const cx_parser *parser) {
  return parser->context->instate == XML_PARSER_CDATA_SECTION;
}

// MARK: Schema

typedef struct compilation {
  void *user;
  void (*fault)(void *user, const cx_fault *fault);
} compilation;

static void report_compilation(void *user, cx_error_pointer error) {
  compilation *state = user;
  if (state == NULL || error == NULL) return;
  cx_fault fault = {0};
  copy_fault(&fault, error);
  state->fault(state->user, &fault);
}

cx_schema *cx_schema_compile(const char *name, const unsigned char *bytes, size_t count, cx_resolver resolver,
                             void *user, void (*fault)(void *user, const cx_fault *fault)) {
  if (count > INT32_MAX) return NULL;
  size_t length = sizeof schema_scheme + strlen(name);
  char *url = malloc(length);
  if (url == NULL) return NULL;
  memcpy(url, schema_scheme, sizeof schema_scheme - 1);
  strcpy(url + sizeof schema_scheme - 1, name);

  compilation state = {user, fault};
  active_resolution.resolver = resolver;
  active_resolution.user = user;
  cx_schema *result = NULL;
  xmlDocPtr document = xmlReadMemory((const char *)bytes, (int)count, url, NULL,
                                     XML_PARSE_NONET | XML_PARSE_NOWARNING | XML_PARSE_NOERROR);
  if (document != NULL && document->intSubset == NULL) {
    xmlSchemaParserCtxtPtr context = xmlSchemaNewDocParserCtxt(document);
    if (context != NULL) {
      xmlSchemaSetParserStructuredErrors(context, (xmlStructuredErrorFunc)report_compilation, &state);
      xmlSchemaPtr schema = xmlSchemaParse(context);
      xmlSchemaFreeParserCtxt(context);
      if (schema != NULL) {
        result = calloc(1, sizeof *result);
        if (result != NULL) {
          result->schema = schema;
          result->document = document;
          document = NULL;
        } else {
          xmlSchemaFree(schema);
        }
      }
    }
  }
  if (document != NULL) xmlFreeDoc(document);
  active_resolution.resolver = NULL;
  active_resolution.user = NULL;
  free(url);
  return result;
}

void cx_schema_destroy(cx_schema *schema) {
  if (schema == NULL) return;
  xmlSchemaFree(schema->schema);
  xmlFreeDoc(schema->document);
  free(schema);
}

// MARK: Bytes

size_t cx_count_line_feeds(const unsigned char *bytes, size_t count) {
  size_t lines = 0;
  // Counters of one byte each, summed up before they can overflow, are what compilers make vectors of.
  while (count > 0) {
    size_t piece = count < 255 ? count : 255;
    unsigned char sum = 0;
    for (size_t i = 0; i < piece; i++) sum += bytes[i] == '\n';
    lines += sum;
    bytes += piece;
    count -= piece;
  }
  return lines;
}
