#include "ExchangeSchemas.h"

// #embed is standard C23; Clang warns that it is an extension in older dialects.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char crosswalk_PathwayPlanDomainCodeType_hmpps_resettlement_pathway[] = {
#embed "crosswalks/PathwayPlanDomainCodeType_hmpps-resettlement-pathway.csv"
};
static const unsigned char crosswalk_cpr_ethnicity_ethnicity[] = {
#embed "crosswalks/cpr-ethnicity_ethnicity.csv"
};
static const unsigned char crosswalk_ethnicity_cpr_ethnicity[] = {
#embed "crosswalks/ethnicity_cpr-ethnicity.csv"
};
static const unsigned char crosswalk_hmcts_result_yjb_legal_outcome[] = {
#embed "crosswalks/hmcts-result_yjb-legal-outcome.csv"
};
static const unsigned char crosswalk_hmpps_resettlement_pathway_PathwayPlanDomainCodeType[] = {
#embed "crosswalks/hmpps-resettlement-pathway_PathwayPlanDomainCodeType.csv"
};
static const unsigned char crosswalk_ssda903_accommodation_hmpps_resettlement_accommodation[] = {
#embed "crosswalks/ssda903-accommodation_hmpps-resettlement-accommodation.csv"
};
static const unsigned char crosswalk_yjb_accommodation_type_hmpps_resettlement_accommodation[] = {
#embed "crosswalks/yjb-accommodation-type_hmpps-resettlement-accommodation.csv"
};
static const unsigned char crosswalk_yjb_assetplus_concern_oasys_need[] = {
#embed "crosswalks/yjb-assetplus-concern_oasys-need.csv"
};

static const struct exchange_resource crosswalks[] = {
  {"PathwayPlanDomainCodeType_hmpps-resettlement-pathway", crosswalk_PathwayPlanDomainCodeType_hmpps_resettlement_pathway, sizeof crosswalk_PathwayPlanDomainCodeType_hmpps_resettlement_pathway},
  {"cpr-ethnicity_ethnicity", crosswalk_cpr_ethnicity_ethnicity, sizeof crosswalk_cpr_ethnicity_ethnicity},
  {"ethnicity_cpr-ethnicity", crosswalk_ethnicity_cpr_ethnicity, sizeof crosswalk_ethnicity_cpr_ethnicity},
  {"hmcts-result_yjb-legal-outcome", crosswalk_hmcts_result_yjb_legal_outcome, sizeof crosswalk_hmcts_result_yjb_legal_outcome},
  {"hmpps-resettlement-pathway_PathwayPlanDomainCodeType", crosswalk_hmpps_resettlement_pathway_PathwayPlanDomainCodeType, sizeof crosswalk_hmpps_resettlement_pathway_PathwayPlanDomainCodeType},
  {"ssda903-accommodation_hmpps-resettlement-accommodation", crosswalk_ssda903_accommodation_hmpps_resettlement_accommodation, sizeof crosswalk_ssda903_accommodation_hmpps_resettlement_accommodation},
  {"yjb-accommodation-type_hmpps-resettlement-accommodation", crosswalk_yjb_accommodation_type_hmpps_resettlement_accommodation, sizeof crosswalk_yjb_accommodation_type_hmpps_resettlement_accommodation},
  {"yjb-assetplus-concern_oasys-need", crosswalk_yjb_assetplus_concern_oasys_need, sizeof crosswalk_yjb_assetplus_concern_oasys_need},
};

size_t exchange_crosswalk_count(void) { return sizeof crosswalks / sizeof crosswalks[0]; }

struct exchange_resource exchange_crosswalk(size_t index) {
  return index < exchange_crosswalk_count() ? crosswalks[index] : (struct exchange_resource){"", (const unsigned char *)"", 0};
}
