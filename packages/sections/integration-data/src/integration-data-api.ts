// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Bytes, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationData` as a method. */
export class IntegrationDataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /IntegrationData/AdjustQty/MicrosoftCSP`: see {@link operations.postIntegrationDataAdjustQtyMicrosoftCSP}. */
  postIntegrationDataAdjustQtyMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataAdjustQtyMicrosoftCSPParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataAdjustQtyMicrosoftCSP<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/AdjustQty/Pax8`: see {@link operations.postIntegrationDataAdjustQtyPax8}. */
  postIntegrationDataAdjustQtyPax8<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataAdjustQtyPax8Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataAdjustQtyPax8<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/BigPanda/GetDeviceList`: see {@link operations.getIntegrationDataBigPandaGetDeviceList}. */
  getIntegrationDataBigPandaGetDeviceList<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataBigPandaGetDeviceListParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataBigPandaGetDeviceList<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/ClearLicenceKeyCache/MicrosoftCSP`: see {@link operations.postIntegrationDataClearLicenceKeyCacheMicrosoftCSP}. */
  postIntegrationDataClearLicenceKeyCacheMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataClearLicenceKeyCacheMicrosoftCSPParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataClearLicenceKeyCacheMicrosoftCSP<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/CreateIncident/SplunkOnCall`: see {@link operations.postIntegrationDataCreateIncidentSplunkOnCall}. */
  postIntegrationDataCreateIncidentSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataCreateIncidentSplunkOnCallParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataCreateIncidentSplunkOnCall<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Export/Lansweeper`: see {@link operations.postIntegrationDataExportLansweeper}. */
  postIntegrationDataExportLansweeper<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataExportLansweeperParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataExportLansweeper<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/FormatJsonArray`: see {@link operations.postIntegrationDataFormatJsonArray}. */
  postIntegrationDataFormatJsonArray<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataFormatJsonArrayParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataFormatJsonArray<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/AmazonSeller`: see {@link operations.getIntegrationDataGetAmazonSeller}. */
  getIntegrationDataGetAmazonSeller<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAmazonSellerParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAmazonSeller<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ArrowSphere`: see {@link operations.getIntegrationDataGetArrowSphere}. */
  getIntegrationDataGetArrowSphere<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetArrowSphereParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetArrowSphere<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Atera`: see {@link operations.getIntegrationDataGetAtera}. */
  getIntegrationDataGetAtera<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAteraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAtera<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Automate`: see {@link operations.getIntegrationDataGetAutomate}. */
  getIntegrationDataGetAutomate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAutomateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAutomate<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Autotask`: see {@link operations.getIntegrationDataGetAutotask}. */
  getIntegrationDataGetAutotask<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAutotaskParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAutotask<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Auvik`: see {@link operations.getIntegrationDataGetAuvik}. */
  getIntegrationDataGetAuvik<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAuvikParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAuvik<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Avalara`: see {@link operations.getIntegrationDataGetAvalara}. */
  getIntegrationDataGetAvalara<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAvalaraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAvalara<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/AzureAD`: see {@link operations.getIntegrationDataGetAzureAD}. */
  getIntegrationDataGetAzureAD<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAzureADParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAzureAD<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/AzureAD/Delta`: see {@link operations.getIntegrationDataGetAzureADDelta}. */
  getIntegrationDataGetAzureADDelta<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAzureADDeltaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAzureADDelta<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/AzureSentinel`: see {@link operations.getIntegrationDataGetAzureSentinel}. */
  getIntegrationDataGetAzureSentinel<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetAzureSentinelParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetAzureSentinel<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Barracuda`: see {@link operations.getIntegrationDataGetBarracuda}. */
  getIntegrationDataGetBarracuda<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetBarracudaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetBarracuda<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/BeyondTrust/Code`: see {@link operations.getIntegrationDataGetBeyondTrustCode}. */
  getIntegrationDataGetBeyondTrustCode<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetBeyondTrustCodeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetBeyondTrustCode<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/BusinessCentral`: see {@link operations.getIntegrationDataGetBusinessCentral}. */
  getIntegrationDataGetBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetBusinessCentralParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetBusinessCentral<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/CloudMarketplace`: see {@link operations.getIntegrationDataGetCloudMarketplace}. */
  getIntegrationDataGetCloudMarketplace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetCloudMarketplaceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetCloudMarketplace<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Confluence`: see {@link operations.getIntegrationDataGetConfluence}. */
  getIntegrationDataGetConfluence<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetConfluenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetConfluence<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ConnectWise`: see {@link operations.getIntegrationDataGetConnectWise}. */
  getIntegrationDataGetConnectWise<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetConnectWiseParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetConnectWise<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ConnectwiseControl`: see {@link operations.getIntegrationDataGetConnectwiseControl}. */
  getIntegrationDataGetConnectwiseControl<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetConnectwiseControlParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetConnectwiseControl<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ConnectwiseRmm`: see {@link operations.getIntegrationDataGetConnectwiseRmm}. */
  getIntegrationDataGetConnectwiseRmm<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetConnectwiseRmmParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetConnectwiseRmm<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Datagate`: see {@link operations.getIntegrationDataGetDatagate}. */
  getIntegrationDataGetDatagate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDatagateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDatagate<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Datto`: see {@link operations.getIntegrationDataGetDatto}. */
  getIntegrationDataGetDatto<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDattoParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDatto<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/DattoCommerce`: see {@link operations.getIntegrationDataGetDattoCommerce}. */
  getIntegrationDataGetDattoCommerce<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDattoCommerceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDattoCommerce<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/DeletedMail`: see {@link operations.getIntegrationDataGetDeletedMail}. */
  getIntegrationDataGetDeletedMail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDeletedMailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDeletedMail<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/DevOps`: see {@link operations.getIntegrationDataGetDevOps}. */
  getIntegrationDataGetDevOps<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDevOpsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDevOps<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Device42`: see {@link operations.getIntegrationDataGetDevice42}. */
  getIntegrationDataGetDevice42<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDevice42Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDevice42<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/DickerData`: see {@link operations.getIntegrationDataGetDickerData}. */
  getIntegrationDataGetDickerData<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDickerDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDickerData<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Domotz`: see {@link operations.getIntegrationDataGetDomotz}. */
  getIntegrationDataGetDomotz<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDomotzParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDomotz<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/DynamicsCRM`: see {@link operations.getIntegrationDataGetDynamicsCRM}. */
  getIntegrationDataGetDynamicsCRM<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDynamicsCRMParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDynamicsCRM<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Dynatrace`: see {@link operations.getIntegrationDataGetDynatrace}. */
  getIntegrationDataGetDynatrace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetDynatraceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetDynatrace<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Etilize`: see {@link operations.getIntegrationDataGetEtilize}. */
  getIntegrationDataGetEtilize<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetEtilizeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetEtilize<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ExactOnline`: see {@link operations.getIntegrationDataGetExactOnline}. */
  getIntegrationDataGetExactOnline<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetExactOnlineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetExactOnline<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ExchangeCalendars`: see {@link operations.getIntegrationDataGetExchangeCalendars}. */
  getIntegrationDataGetExchangeCalendars<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetExchangeCalendarsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetExchangeCalendars<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ExchangeCalendars/EWS`: see {@link operations.getIntegrationDataGetExchangeCalendarsEWS}. */
  getIntegrationDataGetExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetExchangeCalendarsEWSParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetExchangeCalendarsEWS<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Facebook`: see {@link operations.getIntegrationDataGetFacebook}. */
  getIntegrationDataGetFacebook<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetFacebookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetFacebook<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Fortnox`: see {@link operations.getIntegrationDataGetFortnox}. */
  getIntegrationDataGetFortnox<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetFortnoxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetFortnox<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Freshdesk`: see {@link operations.getIntegrationDataGetFreshdesk}. */
  getIntegrationDataGetFreshdesk<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetFreshdeskParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetFreshdesk<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Giacom`: see {@link operations.getIntegrationDataGetGiacom}. */
  getIntegrationDataGetGiacom<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGiacomParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGiacom<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoCardless`: see {@link operations.getIntegrationDataGetGoCardless}. */
  getIntegrationDataGetGoCardless<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoCardlessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoCardless<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoCardless/Payments`: see {@link operations.getIntegrationDataGetGoCardlessPayments}. */
  getIntegrationDataGetGoCardlessPayments<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoCardlessPaymentsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoCardlessPayments<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoToAssist`: see {@link operations.getIntegrationDataGetGoToAssist}. */
  getIntegrationDataGetGoToAssist<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoToAssistParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoToAssist<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoogleBusiness`: see {@link operations.getIntegrationDataGetGoogleBusiness}. */
  getIntegrationDataGetGoogleBusiness<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoogleBusinessParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoogleBusiness<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoogleCalendars`: see {@link operations.getIntegrationDataGetGoogleCalendars}. */
  getIntegrationDataGetGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoogleCalendarsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoogleCalendars<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/GoogleWorkplace`: see {@link operations.getIntegrationDataGetGoogleWorkplace}. */
  getIntegrationDataGetGoogleWorkplace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetGoogleWorkplaceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetGoogleWorkplace<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/HaloLink`: see {@link operations.getIntegrationDataGetHaloLink}. */
  getIntegrationDataGetHaloLink<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetHaloLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetHaloLink<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/HolidayAPI`: see {@link operations.getIntegrationDataGetHolidayAPI}. */
  getIntegrationDataGetHolidayAPI<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetHolidayAPIParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetHolidayAPI<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/HubSpot`: see {@link operations.getIntegrationDataGetHubSpot}. */
  getIntegrationDataGetHubSpot<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetHubSpotParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetHubSpot<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ITGlue`: see {@link operations.getIntegrationDataGetITGlue}. */
  getIntegrationDataGetITGlue<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetITGlueParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetITGlue<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Icinga`: see {@link operations.getIntegrationDataGetIcinga}. */
  getIntegrationDataGetIcinga<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetIcingaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetIcinga<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/IngramMicro`: see {@link operations.getIntegrationDataGetIngramMicro}. */
  getIntegrationDataGetIngramMicro<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetIngramMicroParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetIngramMicro<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Intacct`: see {@link operations.getIntegrationDataGetIntacct}. */
  getIntegrationDataGetIntacct<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetIntacctParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetIntacct<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Interact`: see {@link operations.getIntegrationDataGetInteract}. */
  getIntegrationDataGetInteract<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetInteractParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetInteract<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Intune`: see {@link operations.getIntegrationDataGetIntune}. */
  getIntegrationDataGetIntune<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetIntuneParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetIntune<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Jamf`: see {@link operations.getIntegrationDataGetJamf}. */
  getIntegrationDataGetJamf<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetJamfParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetJamf<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Jira`: see {@link operations.getIntegrationDataGetJira}. */
  getIntegrationDataGetJira<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetJira<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/JiraServiceManagement`: see {@link operations.getIntegrationDataGetJiraServiceManagement}. */
  getIntegrationDataGetJiraServiceManagement<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetJiraServiceManagementParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetJiraServiceManagement<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/KaseyaVSA`: see {@link operations.getIntegrationDataGetKaseyaVSA}. */
  getIntegrationDataGetKaseyaVSA<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetKaseyaVSAParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetKaseyaVSA<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Kashflow`: see {@link operations.getIntegrationDataGetKashflow}. */
  getIntegrationDataGetKashflow<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetKashflowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetKashflow<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Lansweeper`: see {@link operations.getIntegrationDataGetLansweeper}. */
  getIntegrationDataGetLansweeper<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetLansweeperParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetLansweeper<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Liongard`: see {@link operations.getIntegrationDataGetLiongard}. */
  getIntegrationDataGetLiongard<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetLiongardParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetLiongard<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/LogMeIn`: see {@link operations.getIntegrationDataGetLogMeIn}. */
  getIntegrationDataGetLogMeIn<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetLogMeInParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetLogMeIn<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/LogicMonitor`: see {@link operations.getIntegrationDataGetLogicMonitor}. */
  getIntegrationDataGetLogicMonitor<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetLogicMonitorParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetLogicMonitor<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Mail`: see {@link operations.getIntegrationDataGetMail}. */
  getIntegrationDataGetMail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetMail<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Mattermost`: see {@link operations.getIntegrationDataGetMattermost}. */
  getIntegrationDataGetMattermost<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMattermostParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetMattermost<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Meraki`: see {@link operations.getIntegrationDataGetMeraki}. */
  getIntegrationDataGetMeraki<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMerakiParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetMeraki<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/MicrosoftCSP`: see {@link operations.getIntegrationDataGetMicrosoftCSP}. */
  getIntegrationDataGetMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMicrosoftCSPParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetMicrosoftCSP<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/MicrosoftSkus`: see {@link operations.getIntegrationDataGetMicrosoftSkus}. */
  getIntegrationDataGetMicrosoftSkus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMicrosoftSkusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getIntegrationDataGetMicrosoftSkus<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationData/Get/MicrosoftSkus`: see {@link operations.paginateIntegrationDataGetMicrosoftSkus}. */
  paginateIntegrationDataGetMicrosoftSkus<T = unknown>(
    params?: operations.PaginateIntegrationDataGetMicrosoftSkusParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateIntegrationDataGetMicrosoftSkus<T>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Myob`: see {@link operations.getIntegrationDataGetMyob}. */
  getIntegrationDataGetMyob<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetMyobParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetMyob<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/NCentral`: see {@link operations.getIntegrationDataGetNCentral}. */
  getIntegrationDataGetNCentral<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetNCentralParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetNCentral<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/NewRelic`: see {@link operations.getIntegrationDataGetNewRelic}. */
  getIntegrationDataGetNewRelic<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetNewRelicParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetNewRelic<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/NinjaRMM`: see {@link operations.getIntegrationDataGetNinjaRMM}. */
  getIntegrationDataGetNinjaRMM<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetNinjaRMMParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetNinjaRMM<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Okta`: see {@link operations.getIntegrationDataGetOkta}. */
  getIntegrationDataGetOkta<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetOktaParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetOkta<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/PRTG`: see {@link operations.getIntegrationDataGetPRTG}. */
  getIntegrationDataGetPRTG<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetPRTGParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetPRTG<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/PagerDuty`: see {@link operations.getIntegrationDataGetPagerDuty}. */
  getIntegrationDataGetPagerDuty<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetPagerDutyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetPagerDuty<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Passportal`: see {@link operations.getIntegrationDataGetPassportal}. */
  getIntegrationDataGetPassportal<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetPassportalParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetPassportal<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Pax8`: see {@link operations.getIntegrationDataGetPax8}. */
  getIntegrationDataGetPax8<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetPax8Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetPax8<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Prometheus`: see {@link operations.getIntegrationDataGetPrometheus}. */
  getIntegrationDataGetPrometheus<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetPrometheusParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetPrometheus<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Qualys`: see {@link operations.getIntegrationDataGetQualys}. */
  getIntegrationDataGetQualys<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetQualysParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetQualys<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/QuickBooksOnline`: see {@link operations.getIntegrationDataGetQuickBooksOnline}. */
  getIntegrationDataGetQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetQuickBooksOnlineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetQuickBooksOnline<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Quoter`: see {@link operations.getIntegrationDataGetQuoter}. */
  getIntegrationDataGetQuoter<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetQuoterParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetQuoter<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Rhipe`: see {@link operations.getIntegrationDataGetRhipe}. */
  getIntegrationDataGetRhipe<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetRhipeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetRhipe<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SageBusinessCloud`: see {@link operations.getIntegrationDataGetSageBusinessCloud}. */
  getIntegrationDataGetSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSageBusinessCloudParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSageBusinessCloud<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SalesMailbox`: see {@link operations.getIntegrationDataGetSalesMailbox}. */
  getIntegrationDataGetSalesMailbox<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSalesMailboxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSalesMailbox<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SalesMailbox/{id}`: see {@link operations.getIntegrationDataGetSalesMailboxById}. */
  getIntegrationDataGetSalesMailboxById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetIntegrationDataGetSalesMailboxByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSalesMailboxById<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Salesforce`: see {@link operations.getIntegrationDataGetSalesforce}. */
  getIntegrationDataGetSalesforce<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSalesforceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSalesforce<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ServiceNow`: see {@link operations.getIntegrationDataGetServiceNow}. */
  getIntegrationDataGetServiceNow<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetServiceNowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetServiceNow<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ServiceNowIntegration`: see {@link operations.getIntegrationDataGetServiceNowIntegration}. */
  getIntegrationDataGetServiceNowIntegration<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetServiceNowIntegrationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetServiceNowIntegration<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Sherweb`: see {@link operations.getIntegrationDataGetSherweb}. */
  getIntegrationDataGetSherweb<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSherwebParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSherweb<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Shopify`: see {@link operations.getIntegrationDataGetShopify}. */
  getIntegrationDataGetShopify<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetShopifyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetShopify<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/ShopifyVerify`: see {@link operations.getIntegrationDataGetShopifyVerify}. */
  getIntegrationDataGetShopifyVerify<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetShopifyVerifyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetShopifyVerify<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Slack`: see {@link operations.getIntegrationDataGetSlack}. */
  getIntegrationDataGetSlack<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSlackParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSlack<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SnelStart`: see {@link operations.getIntegrationDataGetSnelStart}. */
  getIntegrationDataGetSnelStart<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSnelStartParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSnelStart<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SnipeIT`: see {@link operations.getIntegrationDataGetSnipeIT}. */
  getIntegrationDataGetSnipeIT<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSnipeITParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSnipeIT<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Snow`: see {@link operations.getIntegrationDataGetSnow}. */
  getIntegrationDataGetSnow<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSnowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSnow<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SolarWindsRMM`: see {@link operations.getIntegrationDataGetSolarWindsRMM}. */
  getIntegrationDataGetSolarWindsRMM<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSolarWindsRMMParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSolarWindsRMM<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Splashtop`: see {@link operations.getIntegrationDataGetSplashtop}. */
  getIntegrationDataGetSplashtop<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSplashtopParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSplashtop<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/SplunkOnCall`: see {@link operations.getIntegrationDataGetSplunkOnCall}. */
  getIntegrationDataGetSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSplunkOnCallParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSplunkOnCall<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/StreamOneIon`: see {@link operations.getIntegrationDataGetStreamOneIon}. */
  getIntegrationDataGetStreamOneIon<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetStreamOneIonParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetStreamOneIon<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Stripe`: see {@link operations.getIntegrationDataGetStripe}. */
  getIntegrationDataGetStripe<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetStripeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetStripe<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Syncro`: see {@link operations.getIntegrationDataGetSyncro}. */
  getIntegrationDataGetSyncro<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSyncroParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSyncro<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Synnex`: see {@link operations.getIntegrationDataGetSynnex}. */
  getIntegrationDataGetSynnex<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetSynnexParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetSynnex<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Tanium`: see {@link operations.getIntegrationDataGetTanium}. */
  getIntegrationDataGetTanium<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetTaniumParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetTanium<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/TechData`: see {@link operations.getIntegrationDataGetTechData}. */
  getIntegrationDataGetTechData<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetTechDataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetTechData<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Twitter`: see {@link operations.getIntegrationDataGetTwitter}. */
  getIntegrationDataGetTwitter<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetTwitterParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetTwitter<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/VMWorkspace`: see {@link operations.getIntegrationDataGetVMWorkspace}. */
  getIntegrationDataGetVMWorkspace<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetVMWorkspaceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetVMWorkspace<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/WordpressCom`: see {@link operations.getIntegrationDataGetWordpressCom}. */
  getIntegrationDataGetWordpressCom<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetWordpressComParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetWordpressCom<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/WordpressOrg`: see {@link operations.getIntegrationDataGetWordpressOrg}. */
  getIntegrationDataGetWordpressOrg<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetWordpressOrgParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetWordpressOrg<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Xensam`: see {@link operations.getIntegrationDataGetXensam}. */
  getIntegrationDataGetXensam<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetXensamParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetXensam<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Xero`: see {@link operations.getIntegrationDataGetXero}. */
  getIntegrationDataGetXero<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetXeroParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetXero<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/Zabbix`: see {@link operations.getIntegrationDataGetZabbix}. */
  getIntegrationDataGetZabbix<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetZabbixParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetZabbix<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Get/intY`: see {@link operations.getIntegrationDataGetIntY}. */
  getIntegrationDataGetIntY<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataGetIntYParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataGetIntY<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/BeyondTrust`: see {@link operations.postIntegrationDataImportBeyondTrust}. */
  postIntegrationDataImportBeyondTrust<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataImportBeyondTrustParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportBeyondTrust<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/BusinessCentral`: see {@link operations.postIntegrationDataImportBusinessCentral}. */
  postIntegrationDataImportBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportBusinessCentralParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportBusinessCentral<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/DevOps`: see {@link operations.postIntegrationDataImportDevOps}. */
  postIntegrationDataImportDevOps<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportDevOpsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportDevOps<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/ExactOnline`: see {@link operations.postIntegrationDataImportExactOnline}. */
  postIntegrationDataImportExactOnline<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportExactOnlineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportExactOnline<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/ExchangeCalendars/EWS`: see {@link operations.postIntegrationDataImportExchangeCalendarsEWS}. */
  postIntegrationDataImportExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportExchangeCalendarsEWSParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportExchangeCalendarsEWS<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Fortnox`: see {@link operations.postIntegrationDataImportFortnox}. */
  postIntegrationDataImportFortnox<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportFortnoxParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportFortnox<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/IngramMicro/Subscriptions`: see {@link operations.postIntegrationDataImportIngramMicroSubscriptions}. */
  postIntegrationDataImportIngramMicroSubscriptions<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportIngramMicroSubscriptionsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportIngramMicroSubscriptions<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Intacct`: see {@link operations.postIntegrationDataImportIntacct}. */
  postIntegrationDataImportIntacct<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataImportIntacctParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportIntacct<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Jira`: see {@link operations.postIntegrationDataImportJira}. */
  postIntegrationDataImportJira<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportJira<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Kashflow`: see {@link operations.postIntegrationDataImportKashflow}. */
  postIntegrationDataImportKashflow<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportKashflowParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportKashflow<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Myob`: see {@link operations.postIntegrationDataImportMyob}. */
  postIntegrationDataImportMyob<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportMyobParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportMyob<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/QuickBooksOnline`: see {@link operations.postIntegrationDataImportQuickBooksOnline}. */
  postIntegrationDataImportQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportQuickBooksOnlineParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportQuickBooksOnline<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/SageBusinessCloud`: see {@link operations.postIntegrationDataImportSageBusinessCloud}. */
  postIntegrationDataImportSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportSageBusinessCloudParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportSageBusinessCloud<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/SnelStart`: see {@link operations.postIntegrationDataImportSnelStart}. */
  postIntegrationDataImportSnelStart<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataImportSnelStartParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportSnelStart<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Import/Xero`: see {@link operations.postIntegrationDataImportXero}. */
  postIntegrationDataImportXero<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataImportXeroParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataImportXero<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Link/DevOps`: see {@link operations.postIntegrationDataLinkDevOps}. */
  postIntegrationDataLinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataLinkDevOpsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataLinkDevOps<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Link/Jira`: see {@link operations.postIntegrationDataLinkJira}. */
  postIntegrationDataLinkJira<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataLinkJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataLinkJira<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/MicrosoftTeams/Manifest`: see {@link operations.postIntegrationDataMicrosoftTeamsManifest}. */
  postIntegrationDataMicrosoftTeamsManifest<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataMicrosoftTeamsManifestParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataMicrosoftTeamsManifest<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Move/Mail`: see {@link operations.postIntegrationDataMoveMail}. */
  postIntegrationDataMoveMail<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataMoveMailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataMoveMail<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Confluence/create-webhook`: see {@link operations.postIntegrationDataPostConfluenceCreatewebhook}. */
  postIntegrationDataPostConfluenceCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostConfluenceCreatewebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostConfluenceCreatewebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/GoogleCalendars`: see {@link operations.postIntegrationDataPostGoogleCalendars}. */
  postIntegrationDataPostGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostGoogleCalendarsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostGoogleCalendars<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Liongard/Customer`: see {@link operations.postIntegrationDataPostLiongardCustomer}. */
  postIntegrationDataPostLiongardCustomer<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostLiongardCustomerParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostLiongardCustomer<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Liongard/Metrics`: see {@link operations.postIntegrationDataPostLiongardMetrics}. */
  postIntegrationDataPostLiongardMetrics<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostIntegrationDataPostLiongardMetricsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostLiongardMetrics<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Mattermost/create-webhook`: see {@link operations.postIntegrationDataPostMattermostCreatewebhook}. */
  postIntegrationDataPostMattermostCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostMattermostCreatewebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostMattermostCreatewebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Mattermost/delete-webhook`: see {@link operations.postIntegrationDataPostMattermostDeletewebhook}. */
  postIntegrationDataPostMattermostDeletewebhook<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostMattermostDeletewebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostMattermostDeletewebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Mattermost/send-webhook`: see {@link operations.postIntegrationDataPostMattermostSendwebhook}. */
  postIntegrationDataPostMattermostSendwebhook<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostMattermostSendwebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostMattermostSendwebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/OpenAi`: see {@link operations.postIntegrationDataPostOpenAi}. */
  postIntegrationDataPostOpenAi<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostOpenAiParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostOpenAi<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Stripe/create-payment-intent`: see {@link operations.postIntegrationDataPostStripeCreatepaymentintent}. */
  postIntegrationDataPostStripeCreatepaymentintent<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostStripeCreatepaymentintentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostStripeCreatepaymentintent<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Stripe/create-portal-session`: see {@link operations.postIntegrationDataPostStripeCreateportalsession}. */
  postIntegrationDataPostStripeCreateportalsession<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostStripeCreateportalsessionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostStripeCreateportalsession<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Stripe/create-setup-intent`: see {@link operations.postIntegrationDataPostStripeCreatesetupintent}. */
  postIntegrationDataPostStripeCreatesetupintent<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostStripeCreatesetupintentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostStripeCreatesetupintent<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Stripe/create-webhook`: see {@link operations.postIntegrationDataPostStripeCreatewebhook}. */
  postIntegrationDataPostStripeCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostStripeCreatewebhookParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostStripeCreatewebhook<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Post/Stripe/update-invoice-payment`: see {@link operations.postIntegrationDataPostStripeUpdateinvoicepayment}. */
  postIntegrationDataPostStripeUpdateinvoicepayment<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataPostStripeUpdateinvoicepaymentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataPostStripeUpdateinvoicepayment<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/SAML/IdP/Metadata`: see {@link operations.postIntegrationDataSAMLIdPMetadata}. */
  postIntegrationDataSAMLIdPMetadata<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataSAMLIdPMetadataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataSAMLIdPMetadata<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/SAML/SP/Metadata`: see {@link operations.getIntegrationDataSAMLSPMetadata}. */
  getIntegrationDataSAMLSPMetadata<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationDataSAMLSPMetadataParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Bytes>> {
    return operations.getIntegrationDataSAMLSPMetadata<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Search/DevOps`: see {@link operations.getIntegrationDataSearchDevOps}. */
  getIntegrationDataSearchDevOps<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationDataSearchDevOpsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, string>> {
    return operations.getIntegrationDataSearchDevOps<As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Search/Jira`: see {@link operations.getIntegrationDataSearchJira}. */
  getIntegrationDataSearchJira<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationDataSearchJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, string>> {
    return operations.getIntegrationDataSearchJira<As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Send/Xero`: see {@link operations.postIntegrationDataSendXero}. */
  postIntegrationDataSendXero<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataSendXeroParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataSendXero<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Unlink/DevOps`: see {@link operations.postIntegrationDataUnlinkDevOps}. */
  postIntegrationDataUnlinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataUnlinkDevOpsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataUnlinkDevOps<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Unlink/HaloLink`: see {@link operations.postIntegrationDataUnlinkHaloLink}. */
  postIntegrationDataUnlinkHaloLink<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataUnlinkHaloLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataUnlinkHaloLink<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationData/Unlink/Jira`: see {@link operations.postIntegrationDataUnlinkJira}. */
  postIntegrationDataUnlinkJira<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostIntegrationDataUnlinkJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postIntegrationDataUnlinkJira<T, As>(this.#halo, params, options)
  }

  /** `GET /IntegrationData/Validate/Jira`: see {@link operations.getIntegrationDataValidateJira}. */
  getIntegrationDataValidateJira<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationDataValidateJiraParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationDataValidateJira<T, As>(this.#halo, params, options)
  }
}
