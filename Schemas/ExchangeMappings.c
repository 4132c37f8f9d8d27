#include "ExchangeMappings.h"

static const unsigned char ssda903[] = {
#embed "mappings/ssda903.csv"
};

const unsigned char *exchange_mapping_ssda903(size_t *count) {
  *count = sizeof ssda903;
  return ssda903;
}
