#include "ExchangeSchemas.h"

// #embed is standard C23; Clang warns that it is an extension in older dialects.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char list_uses[] = {
#embed "list-uses.csv"
};

struct exchange_resource exchange_list_uses(void) {
  return (struct exchange_resource){"list-uses", list_uses, sizeof list_uses};
}
