#ifndef EXCHANGE_MAPPINGS_H
#define EXCHANGE_MAPPINGS_H

#include <stddef.h>

/// The columns of the SSDA903 tables (`mappings/ssda903.csv`), as part of the binary.
///
/// \param count receives the number of bytes.
/// \returns the first byte; valid as long as the program runs.
const unsigned char *exchange_mapping_ssda903(size_t *count);

#endif
