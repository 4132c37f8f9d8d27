#ifndef EXCHANGE_SCHEMAS_H
#define EXCHANGE_SCHEMAS_H

#include <stddef.h>

#include "ExchangeMappings.h"
#include "ExchangeProfiles.h"

// The schema and the code lists, embedded so that the binary needs nothing beside itself.

/// One embedded file: its name, its bytes and how many there are. The bytes live as long as the process.
struct exchange_resource {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

/// The files of the schema by their file names; an index that is out of range gives an empty file.
size_t exchange_schema_count(void);
struct exchange_resource exchange_schema(size_t index);

/// The code lists by their names, which are their file names without the extension.
size_t exchange_code_list_count(void);
struct exchange_resource exchange_code_list(size_t index);

/// The crosswalks between code lists by their names, which are their file names without the extension.
size_t exchange_crosswalk_count(void);
struct exchange_resource exchange_crosswalk(size_t index);

/// Which code lists the coded values of each item are from: `element,list`, made from the schema's annotations.
struct exchange_resource exchange_list_uses(void);

#endif
