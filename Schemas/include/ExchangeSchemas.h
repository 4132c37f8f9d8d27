#ifndef EXCHANGE_SCHEMAS_H
#define EXCHANGE_SCHEMAS_H

#include "ExchangeProfiles.h"

#endif
