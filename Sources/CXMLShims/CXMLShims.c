#include "CXMLShims.h"
