#include "ExchangeSchemas.h"
