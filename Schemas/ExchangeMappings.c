#include "ExchangeMappings.h"

// #embed is standard C23; Clang warns that it is an extension in older dialects.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ssda903[] = {
#embed "mappings/ssda903.csv"
};

const unsigned char *exchange_mapping_ssda903(size_t *count) {
  *count = sizeof ssda903;
  return ssda903;
}
