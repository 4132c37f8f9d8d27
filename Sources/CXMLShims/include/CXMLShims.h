/// The only C of the project's own: the places where libxml2 differs between versions, where parser-context
/// members have to be read, and where an error structure is copied to plain values.
#ifndef CXML_SHIMS_H
#define CXML_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// One error of libxml2 as plain values, valid during the call. `message` is libxml2's own text: it quotes the
/// document and is only ever searched for names of the schema.
typedef struct cx_fault {
  int domain;
  int code;
  int level;
  size_t offset;
  const char *message;
  const char *first;
  const char *second;
  const char *third;
} cx_fault;

/// What a parser calls. Strings of names are interned: within one parser, equal pointers are equal names.
/// `attributes` holds five pointers an attribute: local name, prefix, namespace, value, end of value.
/// `namespace_pairs` holds prefix and namespace of each declaration. `markup` is a comment, or a processing
/// instruction with its target.
typedef struct cx_handlers {
  void (*start_element)(void *user, const unsigned char *local, const unsigned char *uri, int namespaces,
                        const unsigned char **namespace_pairs, int attributes,
                        const unsigned char **attribute_quintuples);
  void (*end_element)(void *user);
  void (*text)(void *user, const unsigned char *bytes, int count);
  void (*markup)(void *user, const unsigned char *target);
  void (*doctype)(void *user);
  void (*fault)(void *user, const cx_fault *fault);
} cx_handlers;

typedef struct cx_parser cx_parser;
typedef struct cx_schema cx_schema;

/// Gives the bytes of a schema document that an include or import names; NULL refuses it.
typedef const unsigned char *(*cx_resolver)(void *user, const char *name, size_t *count);

/// Prepares libxml2 once, before any thread uses it: its schema types are initialised lazily and not
/// thread-safely before 2.15.
void cx_initialise(void);

/// Makes a push parser; NULL when there is no memory. `schema` may be NULL.
cx_parser *cx_parser_create(const cx_handlers *handlers, void *user, const cx_schema *schema);
void cx_parser_destroy(cx_parser *parser);

/// Parses UTF-8. `last` ends the document. 0 when libxml2 has met no error so far.
int cx_parser_feed(cx_parser *parser, const unsigned char *bytes, int count, int last);

/// Ends parsing from inside the handler of a document type declaration. Other handlers must not call it: before
/// 2.14 it frees the input, in which the attributes lie that the validator is still going to read.
void cx_parser_stop(cx_parser *parser);

/// Whether the document read so far is well-formed to libxml2's knowledge.
int cx_parser_is_well_formed(const cx_parser *parser);

/// Bytes of the document that the parser has taken; inside a handler, up to the end of the current markup.
size_t cx_parser_offset(const cx_parser *parser);

/// Bytes that wait for the end of an unfinished tag, comment or instruction.
size_t cx_parser_pending(const cx_parser *parser);

/// Whether what waits is the content of a CDATA section.
int cx_parser_is_in_cdata(const cx_parser *parser);

/// Compiles a schema from memory. Everything that it includes comes from the resolver, never from files or
/// the network. NULL when it is not valid; each error goes to `fault`.
cx_schema *cx_schema_compile(const char *name, const unsigned char *bytes, size_t count, cx_resolver resolver,
                             void *user, void (*fault)(void *user, const cx_fault *fault));
void cx_schema_destroy(cx_schema *schema);

/// Counts line feeds.
size_t cx_count_line_feeds(const unsigned char *bytes, size_t count);

#endif
