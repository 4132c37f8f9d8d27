#include "ExchangeProfiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char information_categories[] = {
#embed "profiles/information-categories.csv"
};

static const unsigned char common_words[] = {
#embed "profiles/common-words.txt"
};

static const unsigned char england_wales[] = {
#embed "profiles/england-wales-2026.3.json"
};

static const unsigned char england_wales_2026_2[] = {
#embed "profiles/england-wales-2026.2.json"
};

static const unsigned char england_wales_2026_1[] = {
#embed "profiles/england-wales-2026.1.json"
};

static const unsigned char conformance[] = {
#embed "profiles/conformance.json"
};

static const unsigned char explanations_of_decisions[] = {
#embed "explanations/decisions.json"
};

struct exchange_embedded_file exchange_information_categories(void) {
  return (struct exchange_embedded_file){information_categories, sizeof information_categories};
}

struct exchange_embedded_file exchange_common_words(void) {
  return (struct exchange_embedded_file){common_words, sizeof common_words};
}

struct exchange_embedded_file exchange_profile_england_wales(void) {
  return (struct exchange_embedded_file){england_wales, sizeof england_wales};
}

struct exchange_embedded_file exchange_profile_england_wales_2026_2(void) {
  return (struct exchange_embedded_file){england_wales_2026_2, sizeof england_wales_2026_2};
}

struct exchange_embedded_file exchange_profile_england_wales_2026_1(void) {
  return (struct exchange_embedded_file){england_wales_2026_1, sizeof england_wales_2026_1};
}

struct exchange_embedded_file exchange_profile_conformance(void) {
  return (struct exchange_embedded_file){conformance, sizeof conformance};
}

struct exchange_embedded_file exchange_explanations_of_decisions(void) {
  return (struct exchange_embedded_file){explanations_of_decisions, sizeof explanations_of_decisions};
}
