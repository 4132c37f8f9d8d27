#ifndef EXCHANGE_SCHEMAS_H
#define EXCHANGE_SCHEMAS_H

#include "ExchangeMappings.h"
#include "ExchangeProfiles.h"

#endif
