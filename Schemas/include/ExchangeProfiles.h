#ifndef EXCHANGE_PROFILES_H
#define EXCHANGE_PROFILES_H

#include <stddef.h>

// Data files of the sharing rules, embedded so that the binary needs nothing beside itself.

/// One embedded file: its bytes and how many there are.
struct exchange_embedded_file {
  const unsigned char *_Nonnull bytes;
  size_t size;
};

struct exchange_embedded_file exchange_information_categories(void);
/// Words that the leak scan of a release does not look for by themselves.
struct exchange_embedded_file exchange_common_words(void);
struct exchange_embedded_file exchange_profile_england_wales(void);
/// Earlier versions, so that what was released under them can be judged by them.
struct exchange_embedded_file exchange_profile_england_wales_2026_2(void);
struct exchange_embedded_file exchange_profile_england_wales_2026_1(void);
/// The small fixed profile that the cases of a consent conformance kit are written for.
struct exchange_embedded_file exchange_profile_conformance(void);
/// What the codes of decisions, obligations and markers mean, for a practitioner and for a data protection lead.
struct exchange_embedded_file exchange_explanations_of_decisions(void);

#endif
