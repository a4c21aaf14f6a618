// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Actions, Area, AzureDevOpsDetails, BusinessCentralDetails, ConfluenceWebhookEndpoint, EWSAppointmentChange, ExactDetails, FortnoxDetails, InvoiceHeader, JiraDetails, KashflowDetails, KeyPair2, LansweeperStartExport, Licence_List, LinkIssue, LinkWorkItem, MYOBDetails, MattermostWebhook, MattermostWebhookContent, MoveMailRequest, QuickBooksDetails, SOCCreateIncident, SageBusinessCloudDetails, StripeCreatePortalSession, StripePaymentIntentCreateRequest, StripeUpdateInvoicePaymentRequest, StripeWebhookEndpoint, SubscriptionQuantityChange, TeamsManifestCreate, Uname, XeroDetails } from '@halopsa/schemas'

/** Parameters of {@link postIntegrationDataAdjustQtyMicrosoftCSP}. */
export interface PostIntegrationDataAdjustQtyMicrosoftCSPParams {
  subscriptionQuantityChange: SubscriptionQuantityChange
}

/**
 * `POST /IntegrationData/AdjustQty/MicrosoftCSP`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataAdjustQtyMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { subscriptionQuantityChange, ...query }: PostIntegrationDataAdjustQtyMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/AdjustQty/MicrosoftCSP', query, body: subscriptionQuantityChange, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataAdjustQtyPax8}. */
export interface PostIntegrationDataAdjustQtyPax8Params {
  subscriptionQuantityChange: SubscriptionQuantityChange
}

/**
 * `POST /IntegrationData/AdjustQty/Pax8`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataAdjustQtyPax8<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { subscriptionQuantityChange, ...query }: PostIntegrationDataAdjustQtyPax8Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/AdjustQty/Pax8', query, body: subscriptionQuantityChange, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataBigPandaGetDeviceList}. */
export type GetIntegrationDataBigPandaGetDeviceListParams = Record<string, never>

/**
 * `GET /IntegrationData/BigPanda/GetDeviceList`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataBigPandaGetDeviceList<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataBigPandaGetDeviceListParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/BigPanda/GetDeviceList', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataClearLicenceKeyCacheMicrosoftCSP}. */
export type PostIntegrationDataClearLicenceKeyCacheMicrosoftCSPParams = Record<string, never>

/**
 * `POST /IntegrationData/ClearLicenceKeyCache/MicrosoftCSP`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataClearLicenceKeyCacheMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataClearLicenceKeyCacheMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/ClearLicenceKeyCache/MicrosoftCSP', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataCreateIncidentSplunkOnCall}. */
export interface PostIntegrationDataCreateIncidentSplunkOnCallParams {
  sOCCreateIncident: SOCCreateIncident
}

/**
 * `POST /IntegrationData/CreateIncident/SplunkOnCall`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataCreateIncidentSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { sOCCreateIncident, ...query }: PostIntegrationDataCreateIncidentSplunkOnCallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/CreateIncident/SplunkOnCall', query, body: sOCCreateIncident, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataExportLansweeper}. */
export interface PostIntegrationDataExportLansweeperParams {
  lansweeperStartExport: LansweeperStartExport
}

/**
 * `POST /IntegrationData/Export/Lansweeper`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataExportLansweeper<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { lansweeperStartExport, ...query }: PostIntegrationDataExportLansweeperParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Export/Lansweeper', query, body: lansweeperStartExport, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataFormatJsonArray}. */
export type PostIntegrationDataFormatJsonArrayParams = Record<string, never>

/**
 * `POST /IntegrationData/FormatJsonArray`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataFormatJsonArray<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataFormatJsonArrayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/FormatJsonArray', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAmazonSeller}. */
export type GetIntegrationDataGetAmazonSellerParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/AmazonSeller`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAmazonSeller<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAmazonSellerParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AmazonSeller', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetArrowSphere}. */
export interface GetIntegrationDataGetArrowSphereParams {
  include_this_id?: string | undefined
  next_url?: string | undefined
  paginate?: boolean | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/ArrowSphere`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetArrowSphere<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetArrowSphereParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ArrowSphere', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAtera}. */
export interface GetIntegrationDataGetAteraParams {
  datatype?: string | undefined
  keyPair?: boolean | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/Atera`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAtera<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAteraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Atera', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAutomate}. */
export interface GetIntegrationDataGetAutomateParams {
  dataType?: string | undefined
  extraFilter?: string | undefined
  keyPair?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Automate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAutomate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAutomateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Automate', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAutotask}. */
export interface GetIntegrationDataGetAutotaskParams {
  datatype?: string | undefined
  nexturl?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Autotask`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAutotask<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAutotaskParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Autotask', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAuvik}. */
export interface GetIntegrationDataGetAuvikParams {
  alsoInclude?: string | undefined
  dataType?: string | undefined
  excludeMapped?: boolean | undefined
  extraFilter?: string | undefined
  mappedOnly?: boolean | undefined
  next_url?: string | undefined
  paginate?: boolean | undefined
  parentId?: string | undefined
  subDataType?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Auvik`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAuvik<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAuvikParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Auvik', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAvalara}. */
export type GetIntegrationDataGetAvalaraParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Avalara`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAvalara<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAvalaraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Avalara', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureAD}. */
export interface GetIntegrationDataGetAzureADParams {
  connectionid?: number | undefined
  datatype?: string | undefined
  mappingid?: number | undefined
  tenantid?: string | undefined
}

/**
 * `GET /IntegrationData/Get/AzureAD`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureAD<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureADParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureAD', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureADDelta}. */
export type GetIntegrationDataGetAzureADDeltaParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/AzureAD/Delta`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureADDelta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureADDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureAD/Delta', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureSentinel}. */
export interface GetIntegrationDataGetAzureSentinelParams {
  connectionid?: number | undefined
  datatype?: string | undefined
  resourcegroupname?: string | undefined
  subscriptionid?: string | undefined
  workspacename?: string | undefined
}

/**
 * `GET /IntegrationData/Get/AzureSentinel`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureSentinel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureSentinelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureSentinel', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetBarracuda}. */
export interface GetIntegrationDataGetBarracudaParams {
  after?: string | undefined
  datatype?: string | undefined
  keypair?: boolean | undefined
  pageinapi?: boolean | undefined
  varname?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Barracuda`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBarracuda<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBarracudaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Barracuda', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetBeyondTrustCode}. */
export type GetIntegrationDataGetBeyondTrustCodeParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/BeyondTrust/Code`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBeyondTrustCode<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBeyondTrustCodeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/BeyondTrust/Code', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetBusinessCentral}. */
export type GetIntegrationDataGetBusinessCentralParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/BusinessCentral`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBusinessCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/BusinessCentral', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetCloudMarketplace}. */
export interface GetIntegrationDataGetCloudMarketplaceParams {
  account_id?: string | undefined
  include_this_id?: string | undefined
  module_id?: number | undefined
  remove_existing?: boolean | undefined
  reset_token?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/CloudMarketplace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetCloudMarketplace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetCloudMarketplaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/CloudMarketplace', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetConfluence}. */
export type GetIntegrationDataGetConfluenceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Confluence`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConfluence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConfluenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Confluence', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectWise}. */
export interface GetIntegrationDataGetConnectWiseParams {
  datatype?: string | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/ConnectWise`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectWise<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectWiseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectWise', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectwiseControl}. */
export interface GetIntegrationDataGetConnectwiseControlParams {
  datatype?: string | undefined
  keyPair?: boolean | undefined
  secondarydatatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/ConnectwiseControl`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectwiseControl<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectwiseControlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectwiseControl', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectwiseRmm}. */
export type GetIntegrationDataGetConnectwiseRmmParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ConnectwiseRmm`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectwiseRmm<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectwiseRmmParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectwiseRmm', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDatagate}. */
export type GetIntegrationDataGetDatagateParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Datagate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDatagate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDatagateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Datagate', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDatto}. */
export interface GetIntegrationDataGetDattoParams {
  dataType?: string | undefined
  fetchSites?: boolean | undefined
  keyPair?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Datto`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDatto<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDattoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Datto', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDattoCommerce}. */
export interface GetIntegrationDataGetDattoCommerceParams {
  connectionid?: number | undefined
  datatype?: string | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/DattoCommerce`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDattoCommerce<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDattoCommerceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DattoCommerce', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDeletedMail}. */
export type GetIntegrationDataGetDeletedMailParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/DeletedMail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDeletedMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDeletedMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DeletedMail', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDevOps}. */
export interface GetIntegrationDataGetDevOpsParams {
  data_only?: boolean | undefined
  haloProduct?: number | undefined
  instance_id?: number | undefined
  product_id?: number | undefined
  resource?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  workItemTypes?: string | undefined
}

/**
 * `GET /IntegrationData/Get/DevOps`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DevOps', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDevice42}. */
export interface GetIntegrationDataGetDevice42Params {
  datatype?: string | undefined
  keyPair?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Device42`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDevice42<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDevice42Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Device42', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDickerData}. */
export interface GetIntegrationDataGetDickerDataParams {
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
  tenant_id?: string | undefined
}

/**
 * `GET /IntegrationData/Get/DickerData`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDickerData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDickerDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DickerData', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDomotz}. */
export interface GetIntegrationDataGetDomotzParams {
  endpoint?: string | undefined
  returntype?: string | undefined
  validate?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Domotz`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDomotz<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDomotzParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Domotz', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDynamicsCRM}. */
export interface GetIntegrationDataGetDynamicsCRMParams {
  accountid?: string | undefined
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/DynamicsCRM`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDynamicsCRM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDynamicsCRMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DynamicsCRM', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetDynatrace}. */
export type GetIntegrationDataGetDynatraceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Dynatrace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDynatrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDynatraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Dynatrace', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetEtilize}. */
export interface GetIntegrationDataGetEtilizeParams {
  catalog?: string | undefined
  datatype?: string | undefined
  locale?: string | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  pageno?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Etilize`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetEtilize<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetEtilizeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Etilize', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetExactOnline}. */
export type GetIntegrationDataGetExactOnlineParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ExactOnline`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExactOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExactOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExactOnline', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetExchangeCalendars}. */
export interface GetIntegrationDataGetExchangeCalendarsParams {
  datatype?: string | undefined
  masterid?: string | undefined
  nexturl?: string | undefined
  overrideenddate?: string | undefined
  overridestartdate?: string | undefined
  userprincipalname?: string | undefined
}

/**
 * `GET /IntegrationData/Get/ExchangeCalendars`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExchangeCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExchangeCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExchangeCalendars', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetExchangeCalendarsEWS}. */
export type GetIntegrationDataGetExchangeCalendarsEWSParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ExchangeCalendars/EWS`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExchangeCalendarsEWSParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExchangeCalendars/EWS', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetFacebook}. */
export interface GetIntegrationDataGetFacebookParams {
  facebook_details_id?: number | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Facebook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFacebook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFacebookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Facebook', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetFortnox}. */
export type GetIntegrationDataGetFortnoxParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Fortnox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFortnox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFortnoxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Fortnox', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetFreshdesk}. */
export interface GetIntegrationDataGetFreshdeskParams {
  datatype?: string | undefined
  page?: number | undefined
  parent_id?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Freshdesk`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFreshdesk<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFreshdeskParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Freshdesk', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGiacom}. */
export interface GetIntegrationDataGetGiacomParams {
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
  sub_resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Giacom`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGiacom<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGiacomParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Giacom', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoCardless}. */
export type GetIntegrationDataGetGoCardlessParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoCardless`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoCardless<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoCardlessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoCardless', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoCardlessPayments}. */
export type GetIntegrationDataGetGoCardlessPaymentsParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoCardless/Payments`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoCardlessPayments<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoCardlessPaymentsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoCardless/Payments', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoToAssist}. */
export interface GetIntegrationDataGetGoToAssistParams {
  customeremail?: string | undefined
  customername?: string | undefined
  datatype?: string | undefined
  limit?: number | undefined
  offset?: number | undefined
  ticketid?: string | undefined
}

/**
 * `GET /IntegrationData/Get/GoToAssist`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoToAssist<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoToAssistParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoToAssist', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleBusiness}. */
export type GetIntegrationDataGetGoogleBusinessParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoogleBusiness`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleBusiness<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleBusinessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleBusiness', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleCalendars}. */
export interface GetIntegrationDataGetGoogleCalendarsParams {
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/GoogleCalendars`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleCalendars', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleWorkplace}. */
export interface GetIntegrationDataGetGoogleWorkplaceParams {
  datatype?: string | undefined
  mappingid?: number | undefined
  nexttoken?: string | undefined
  paginate?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/GoogleWorkplace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleWorkplace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleWorkplaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleWorkplace', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetHaloLink}. */
export interface GetIntegrationDataGetHaloLinkParams {
  resource?: string | undefined
  uriparams?: string | undefined
}

/**
 * `GET /IntegrationData/Get/HaloLink`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHaloLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHaloLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HaloLink', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetHolidayAPI}. */
export interface GetIntegrationDataGetHolidayAPIParams {
  country?: string | undefined
  dataOnly?: boolean | undefined
  endpoint?: string | undefined
  year?: number | undefined
}

/**
 * `GET /IntegrationData/Get/HolidayAPI`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHolidayAPI<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHolidayAPIParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HolidayAPI', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetHubSpot}. */
export interface GetIntegrationDataGetHubSpotParams {
  keypair?: boolean | undefined
  nextlink?: string | undefined
  objecttype?: string | undefined
  paginate?: boolean | undefined
  resource?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /IntegrationData/Get/HubSpot`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHubSpot<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHubSpotParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HubSpot', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetITGlue}. */
export interface GetIntegrationDataGetITGlueParams {
  datatype?: string | undefined
  organizationid?: string | undefined
  returntype?: string | undefined
  typeid?: string | undefined
  updateddate?: string | undefined
}

/**
 * `GET /IntegrationData/Get/ITGlue`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetITGlue<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetITGlueParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ITGlue', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetIcinga}. */
export type GetIntegrationDataGetIcingaParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Icinga`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIcinga<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIcingaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Icinga', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetIngramMicro}. */
export interface GetIntegrationDataGetIngramMicroParams {
  include_this_id?: string | undefined
  offset?: number | undefined
  paginate?: boolean | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
  tenant?: number | undefined
  third_party_id?: string | undefined
}

/**
 * `GET /IntegrationData/Get/IngramMicro`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIngramMicro<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIngramMicroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/IngramMicro', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetIntacct}. */
export type GetIntegrationDataGetIntacctParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Intacct`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntacct<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntacctParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Intacct', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetInteract}. */
export interface GetIntegrationDataGetInteractParams {
  searchString?: string | undefined
  testOnly?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Interact`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetInteract<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetInteractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Interact', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetIntune}. */
export interface GetIntegrationDataGetIntuneParams {
  areaAzureTenant?: number | undefined
  connectionid?: number | undefined
  datatype?: string | undefined
  doPaginate?: boolean | undefined
  nextLink?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Intune`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntune<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntuneParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Intune', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetJamf}. */
export interface GetIntegrationDataGetJamfParams {
  dataOnly?: boolean | undefined
  endpoint?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Jamf`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJamf<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJamfParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Jamf', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetJira}. */
export interface GetIntegrationDataGetJiraParams {
  dataOnly?: boolean | undefined
  dataType?: string | undefined
  haloProduct?: number | undefined
  issueTypes?: string | undefined
  productId?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Jira', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetJiraServiceManagement}. */
export interface GetIntegrationDataGetJiraServiceManagementParams {
  alternate_sys_id?: string | undefined
  customer_id?: number | undefined
  datatype?: string | undefined
  offset?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  supplier_id?: number | undefined
}

/**
 * `GET /IntegrationData/Get/JiraServiceManagement`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJiraServiceManagement<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJiraServiceManagementParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/JiraServiceManagement', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetKaseyaVSA}. */
export interface GetIntegrationDataGetKaseyaVSAParams {
  datatype?: string | undefined
  extrafilter?: string | undefined
  keyPair?: boolean | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/KaseyaVSA`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetKaseyaVSA<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetKaseyaVSAParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/KaseyaVSA', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetKashflow}. */
export interface GetIntegrationDataGetKashflowParams {
  datatype?: string | undefined
  tenantid?: number | undefined
}

/**
 * `GET /IntegrationData/Get/Kashflow`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetKashflow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetKashflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Kashflow', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetLansweeper}. */
export interface GetIntegrationDataGetLansweeperParams {
  datatype?: string | undefined
  exportUrl?: string | undefined
  exportid?: string | undefined
  halositeid?: number | undefined
  siteid?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Lansweeper`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLansweeper<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLansweeperParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Lansweeper', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetLiongard}. */
export interface GetIntegrationDataGetLiongardParams {
  datatype?: string | undefined
  keyPair?: boolean | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/Liongard`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLiongard<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLiongardParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Liongard', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetLogMeIn}. */
export interface GetIntegrationDataGetLogMeInParams {
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/LogMeIn`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLogMeIn<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLogMeInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/LogMeIn', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetLogicMonitor}. */
export interface GetIntegrationDataGetLogicMonitorParams {
  datatype?: string | undefined
  offset?: number | undefined
}

/**
 * `GET /IntegrationData/Get/LogicMonitor`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLogicMonitor<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLogicMonitorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/LogicMonitor', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMail}. */
export type GetIntegrationDataGetMailParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Mail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Mail', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMattermost}. */
export type GetIntegrationDataGetMattermostParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Mattermost`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMattermost<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMattermostParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Mattermost', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMeraki}. */
export type GetIntegrationDataGetMerakiParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Meraki`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMeraki<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMerakiParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Meraki', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMicrosoftCSP}. */
export interface GetIntegrationDataGetMicrosoftCSPParams {
  azuretenants?: string | undefined
  continuationToken?: string | undefined
  datatype?: string | undefined
  detailsId?: number | undefined
  doPaginate?: boolean | undefined
  isLookup?: boolean | undefined
  keyPair?: boolean | undefined
  nextLink?: string | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /IntegrationData/Get/MicrosoftCSP`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/MicrosoftCSP', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMicrosoftSkus}. */
export type GetIntegrationDataGetMicrosoftSkusParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/MicrosoftSkus`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMicrosoftSkus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMicrosoftSkusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/MicrosoftSkus', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetMyob}. */
export type GetIntegrationDataGetMyobParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Myob`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMyob<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMyobParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Myob', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetNCentral}. */
export interface GetIntegrationDataGetNCentralParams {
  accountid?: number | undefined
  customerid?: number | undefined
  dataOnly?: boolean | undefined
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/NCentral`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NCentral', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetNewRelic}. */
export interface GetIntegrationDataGetNewRelicParams {
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/NewRelic`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNewRelic<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNewRelicParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NewRelic', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetNinjaRMM}. */
export interface GetIntegrationDataGetNinjaRMMParams {
  datatype?: string | undefined
  organizationid?: number | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/NinjaRMM`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNinjaRMM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNinjaRMMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NinjaRMM', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetOkta}. */
export interface GetIntegrationDataGetOktaParams {
  datatype?: string | undefined
  override_mapping_id?: number | undefined
  validate?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Okta`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetOkta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetOktaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Okta', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetPRTG}. */
export interface GetIntegrationDataGetPRTGParams {
  testOnly?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/PRTG`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPRTG<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPRTGParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/PRTG', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetPagerDuty}. */
export interface GetIntegrationDataGetPagerDutyParams {
  apikeyoverride?: string | undefined
  dataOnly?: boolean | undefined
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/PagerDuty`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPagerDuty<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPagerDutyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/PagerDuty', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetPassportal}. */
export interface GetIntegrationDataGetPassportalParams {
  clientid?: number | undefined
  documenttype?: string | undefined
  endpoint?: string | undefined
  pagenum?: number | undefined
  returntype?: string | undefined
  validate?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Passportal`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPassportal<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPassportalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Passportal', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetPax8}. */
export interface GetIntegrationDataGetPax8Params {
  include_this_id?: string | undefined
  page?: number | undefined
  paginate?: boolean | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
  third_party_id?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Pax8`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPax8<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPax8Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Pax8', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetPrometheus}. */
export type GetIntegrationDataGetPrometheusParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Prometheus`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPrometheus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPrometheusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Prometheus', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetQualys}. */
export interface GetIntegrationDataGetQualysParams {
  mappingid?: number | undefined
  offset?: number | undefined
  paginate?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Qualys`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQualys<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQualysParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Qualys', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetQuickBooksOnline}. */
export interface GetIntegrationDataGetQuickBooksOnlineParams {
  account_classification?: string | undefined
  account_subtype?: string | undefined
  account_type?: string | undefined
  companyid?: string | undefined
  connectionid?: number | undefined
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/QuickBooksOnline`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQuickBooksOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/QuickBooksOnline', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetQuoter}. */
export interface GetIntegrationDataGetQuoterParams {
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Quoter`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQuoter<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQuoterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Quoter', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetRhipe}. */
export interface GetIntegrationDataGetRhipeParams {
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Rhipe`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetRhipe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetRhipeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Rhipe', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSageBusinessCloud}. */
export type GetIntegrationDataGetSageBusinessCloudParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/SageBusinessCloud`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSageBusinessCloudParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SageBusinessCloud', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesMailbox}. */
export interface GetIntegrationDataGetSalesMailboxParams {
  connectionid?: number | undefined
  datatype?: string | undefined
  mailboxname?: string | undefined
  mappingid?: number | undefined
}

/**
 * `GET /IntegrationData/Get/SalesMailbox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesMailbox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSalesMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SalesMailbox', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesMailboxById}. */
export interface GetIntegrationDataGetSalesMailboxByIdParams {
  id: string
}

/**
 * `GET /IntegrationData/Get/SalesMailbox/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesMailboxById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationDataGetSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/IntegrationData/Get/SalesMailbox/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesforce}. */
export interface GetIntegrationDataGetSalesforceParams {
  endpoint?: string | undefined
  keypair?: boolean | undefined
  nextlink?: string | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Salesforce`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesforce<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSalesforceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Salesforce', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetServiceNow}. */
export type GetIntegrationDataGetServiceNowParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ServiceNow`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetServiceNow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetServiceNowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ServiceNow', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetServiceNowIntegration}. */
export interface GetIntegrationDataGetServiceNowIntegrationParams {
  alternate_sys_id?: string | undefined
  customer_id?: number | undefined
  datatype?: string | undefined
  offset?: number | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  updateddate?: string | undefined
}

/**
 * `GET /IntegrationData/Get/ServiceNowIntegration`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetServiceNowIntegration<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetServiceNowIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ServiceNowIntegration', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSherweb}. */
export interface GetIntegrationDataGetSherwebParams {
  customer_id?: string | undefined
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  reset_token?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Sherweb`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSherweb<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSherwebParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Sherweb', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetShopify}. */
export type GetIntegrationDataGetShopifyParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Shopify`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetShopify<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetShopifyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Shopify', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetShopifyVerify}. */
export type GetIntegrationDataGetShopifyVerifyParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ShopifyVerify`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetShopifyVerify<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetShopifyVerifyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ShopifyVerify', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSlack}. */
export type GetIntegrationDataGetSlackParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Slack`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSlack<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSlackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Slack', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSnelStart}. */
export interface GetIntegrationDataGetSnelStartParams {
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/SnelStart`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnelStart<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnelStartParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SnelStart', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSnipeIT}. */
export type GetIntegrationDataGetSnipeITParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/SnipeIT`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnipeIT<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnipeITParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SnipeIT', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSnow}. */
export interface GetIntegrationDataGetSnowParams {
  accountid?: number | undefined
  dataOnly?: boolean | undefined
  datatype?: string | undefined
  nextlink?: string | undefined
  paginate?: boolean | undefined
}

/**
 * `GET /IntegrationData/Get/Snow`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Snow', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSolarWindsRMM}. */
export interface GetIntegrationDataGetSolarWindsRMMParams {
  datatype?: string | undefined
  gfisiteid?: number | undefined
}

/**
 * `GET /IntegrationData/Get/SolarWindsRMM`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSolarWindsRMM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSolarWindsRMMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SolarWindsRMM', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSplashtop}. */
export type GetIntegrationDataGetSplashtopParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Splashtop`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSplashtop<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSplashtopParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Splashtop', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSplunkOnCall}. */
export interface GetIntegrationDataGetSplunkOnCallParams {
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/SplunkOnCall`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSplunkOnCallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SplunkOnCall', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetStreamOneIon}. */
export type GetIntegrationDataGetStreamOneIonParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/StreamOneIon`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetStreamOneIon<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetStreamOneIonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/StreamOneIon', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetStripe}. */
export type GetIntegrationDataGetStripeParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Stripe`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetStripe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetStripeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Stripe', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSyncro}. */
export interface GetIntegrationDataGetSyncroParams {
  dataOnly?: boolean | undefined
  datatype?: string | undefined
  page?: number | undefined
}

/**
 * `GET /IntegrationData/Get/Syncro`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSyncro<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSyncroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Syncro', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetSynnex}. */
export type GetIntegrationDataGetSynnexParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Synnex`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSynnex<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSynnexParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Synnex', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetTanium}. */
export type GetIntegrationDataGetTaniumParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Tanium`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTanium<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTaniumParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Tanium', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetTechData}. */
export interface GetIntegrationDataGetTechDataParams {
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/TechData`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTechData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTechDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/TechData', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetTwitter}. */
export interface GetIntegrationDataGetTwitterParams {
  callbackurl?: string | undefined
  datatype?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Twitter`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTwitter<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTwitterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Twitter', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetVMWorkspace}. */
export type GetIntegrationDataGetVMWorkspaceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/VMWorkspace`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetVMWorkspace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetVMWorkspaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/VMWorkspace', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetWordpressCom}. */
export type GetIntegrationDataGetWordpressComParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/WordpressCom`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetWordpressCom<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetWordpressComParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/WordpressCom', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetWordpressOrg}. */
export type GetIntegrationDataGetWordpressOrgParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/WordpressOrg`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetWordpressOrg<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetWordpressOrgParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/WordpressOrg', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetXensam}. */
export type GetIntegrationDataGetXensamParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Xensam`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetXensam<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetXensamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Xensam', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetXero}. */
export type GetIntegrationDataGetXeroParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Xero`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Xero', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetZabbix}. */
export interface GetIntegrationDataGetZabbixParams {
  method?: string | undefined
}

/**
 * `GET /IntegrationData/Get/Zabbix`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetZabbix<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetZabbixParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Zabbix', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataGetIntY}. */
export interface GetIntegrationDataGetIntYParams {
  include_this_id?: string | undefined
  remove_existing?: boolean | undefined
  resource?: string | undefined
}

/**
 * `GET /IntegrationData/Get/intY`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntY<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntYParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/intY', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportBeyondTrust}. */
export type PostIntegrationDataImportBeyondTrustParams = Record<string, never>

/**
 * `POST /IntegrationData/Import/BeyondTrust`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportBeyondTrust<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportBeyondTrustParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/BeyondTrust', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportBusinessCentral}. */
export interface PostIntegrationDataImportBusinessCentralParams {
  businessCentralDetailsList: BusinessCentralDetails[]
}

/**
 * `POST /IntegrationData/Import/BusinessCentral`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { businessCentralDetailsList, ...query }: PostIntegrationDataImportBusinessCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/BusinessCentral', query, body: businessCentralDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportDevOps}. */
export interface PostIntegrationDataImportDevOpsParams {
  azureDevOpsDetailsList: AzureDevOpsDetails[]
}

/**
 * `POST /IntegrationData/Import/DevOps`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { azureDevOpsDetailsList, ...query }: PostIntegrationDataImportDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/DevOps', query, body: azureDevOpsDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportExactOnline}. */
export interface PostIntegrationDataImportExactOnlineParams {
  exactDetailsList: ExactDetails[]
}

/**
 * `POST /IntegrationData/Import/ExactOnline`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportExactOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { exactDetailsList, ...query }: PostIntegrationDataImportExactOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/ExactOnline', query, body: exactDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportExchangeCalendarsEWS}. */
export interface PostIntegrationDataImportExchangeCalendarsEWSParams {
  eWSAppointmentChange: EWSAppointmentChange
}

/**
 * `POST /IntegrationData/Import/ExchangeCalendars/EWS`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { eWSAppointmentChange, ...query }: PostIntegrationDataImportExchangeCalendarsEWSParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/ExchangeCalendars/EWS', query, body: eWSAppointmentChange, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportFortnox}. */
export interface PostIntegrationDataImportFortnoxParams {
  fortnoxDetailsList: FortnoxDetails[]
}

/**
 * `POST /IntegrationData/Import/Fortnox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportFortnox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { fortnoxDetailsList, ...query }: PostIntegrationDataImportFortnoxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Fortnox', query, body: fortnoxDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportIngramMicroSubscriptions}. */
export interface PostIntegrationDataImportIngramMicroSubscriptionsParams {
  licence_ListList: Licence_List[]
}

/**
 * `POST /IntegrationData/Import/IngramMicro/Subscriptions`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportIngramMicroSubscriptions<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { licence_ListList, ...query }: PostIntegrationDataImportIngramMicroSubscriptionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/IngramMicro/Subscriptions', query, body: licence_ListList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportIntacct}. */
export interface PostIntegrationDataImportIntacctParams {
  datatype?: string | undefined
  locid?: string | undefined
}

/**
 * `POST /IntegrationData/Import/Intacct`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportIntacct<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportIntacctParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Intacct', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportJira}. */
export interface PostIntegrationDataImportJiraParams {
  jiraDetailsList: JiraDetails[]
}

/**
 * `POST /IntegrationData/Import/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { jiraDetailsList, ...query }: PostIntegrationDataImportJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Jira', query, body: jiraDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportKashflow}. */
export interface PostIntegrationDataImportKashflowParams {
  kashflowDetailsList: KashflowDetails[]
}

/**
 * `POST /IntegrationData/Import/Kashflow`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportKashflow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { kashflowDetailsList, ...query }: PostIntegrationDataImportKashflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Kashflow', query, body: kashflowDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportMyob}. */
export interface PostIntegrationDataImportMyobParams {
  mYOBDetailsList: MYOBDetails[]
}

/**
 * `POST /IntegrationData/Import/Myob`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportMyob<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mYOBDetailsList, ...query }: PostIntegrationDataImportMyobParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Myob', query, body: mYOBDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportQuickBooksOnline}. */
export interface PostIntegrationDataImportQuickBooksOnlineParams {
  quickBooksDetailsList: QuickBooksDetails[]
}

/**
 * `POST /IntegrationData/Import/QuickBooksOnline`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quickBooksDetailsList, ...query }: PostIntegrationDataImportQuickBooksOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/QuickBooksOnline', query, body: quickBooksDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportSageBusinessCloud}. */
export interface PostIntegrationDataImportSageBusinessCloudParams {
  sageBusinessCloudDetailsList: SageBusinessCloudDetails[]
}

/**
 * `POST /IntegrationData/Import/SageBusinessCloud`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { sageBusinessCloudDetailsList, ...query }: PostIntegrationDataImportSageBusinessCloudParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/SageBusinessCloud', query, body: sageBusinessCloudDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportSnelStart}. */
export type PostIntegrationDataImportSnelStartParams = Record<string, never>

/**
 * `POST /IntegrationData/Import/SnelStart`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportSnelStart<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportSnelStartParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/SnelStart', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataImportXero}. */
export interface PostIntegrationDataImportXeroParams {
  xeroDetailsList: XeroDetails[]
}

/**
 * `POST /IntegrationData/Import/Xero`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { xeroDetailsList, ...query }: PostIntegrationDataImportXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Xero', query, body: xeroDetailsList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataLinkDevOps}. */
export interface PostIntegrationDataLinkDevOpsParams {
  linkWorkItemList: LinkWorkItem[]
}

/**
 * `POST /IntegrationData/Link/DevOps`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataLinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkWorkItemList, ...query }: PostIntegrationDataLinkDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Link/DevOps', query, body: linkWorkItemList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataLinkJira}. */
export interface PostIntegrationDataLinkJiraParams {
  linkIssueList: LinkIssue[]
}

/**
 * `POST /IntegrationData/Link/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataLinkJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkIssueList, ...query }: PostIntegrationDataLinkJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Link/Jira', query, body: linkIssueList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataMicrosoftTeamsManifest}. */
export interface PostIntegrationDataMicrosoftTeamsManifestParams {
  teamsManifestCreate: TeamsManifestCreate
}

/**
 * `POST /IntegrationData/MicrosoftTeams/Manifest`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataMicrosoftTeamsManifest<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { teamsManifestCreate, ...query }: PostIntegrationDataMicrosoftTeamsManifestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/MicrosoftTeams/Manifest', query, body: teamsManifestCreate, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataMoveMail}. */
export interface PostIntegrationDataMoveMailParams {
  moveMailRequestList: MoveMailRequest[]
}

/**
 * `POST /IntegrationData/Move/Mail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataMoveMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { moveMailRequestList, ...query }: PostIntegrationDataMoveMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Move/Mail', query, body: moveMailRequestList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostConfluenceCreatewebhook}. */
export interface PostIntegrationDataPostConfluenceCreatewebhookParams {
  confluenceWebhookEndpoint: ConfluenceWebhookEndpoint
}

/**
 * `POST /IntegrationData/Post/Confluence/create-webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostConfluenceCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { confluenceWebhookEndpoint, ...query }: PostIntegrationDataPostConfluenceCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Confluence/create-webhook', query, body: confluenceWebhookEndpoint, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostGoogleCalendars}. */
export interface PostIntegrationDataPostGoogleCalendarsParams {
  unameList: Uname[]
}

/**
 * `POST /IntegrationData/Post/GoogleCalendars`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { unameList, ...query }: PostIntegrationDataPostGoogleCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/GoogleCalendars', query, body: unameList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostLiongardCustomer}. */
export interface PostIntegrationDataPostLiongardCustomerParams {
  area: Area
}

/**
 * `POST /IntegrationData/Post/Liongard/Customer`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostLiongardCustomer<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { area, ...query }: PostIntegrationDataPostLiongardCustomerParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Liongard/Customer', query, body: area, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostLiongardMetrics}. */
export type PostIntegrationDataPostLiongardMetricsParams = Record<string, never>

/**
 * `POST /IntegrationData/Post/Liongard/Metrics`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostLiongardMetrics<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataPostLiongardMetricsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Liongard/Metrics', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostMattermostCreatewebhook}. */
export interface PostIntegrationDataPostMattermostCreatewebhookParams {
  mattermostWebhook: MattermostWebhook
}

/**
 * `POST /IntegrationData/Post/Mattermost/create-webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mattermostWebhook, ...query }: PostIntegrationDataPostMattermostCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Mattermost/create-webhook', query, body: mattermostWebhook, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostMattermostDeletewebhook}. */
export interface PostIntegrationDataPostMattermostDeletewebhookParams {
  body: string
}

/**
 * `POST /IntegrationData/Post/Mattermost/delete-webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostDeletewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { body, ...query }: PostIntegrationDataPostMattermostDeletewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Mattermost/delete-webhook', query, body, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostMattermostSendwebhook}. */
export interface PostIntegrationDataPostMattermostSendwebhookParams {
  mattermostWebhookContent: MattermostWebhookContent
}

/**
 * `POST /IntegrationData/Post/Mattermost/send-webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostSendwebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mattermostWebhookContent, ...query }: PostIntegrationDataPostMattermostSendwebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Mattermost/send-webhook', query, body: mattermostWebhookContent, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostOpenAi}. */
export interface PostIntegrationDataPostOpenAiParams {
  actions: Actions
}

/**
 * `POST /IntegrationData/Post/OpenAi`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostOpenAi<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actions, ...query }: PostIntegrationDataPostOpenAiParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/OpenAi', query, body: actions, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatepaymentintent}. */
export interface PostIntegrationDataPostStripeCreatepaymentintentParams {
  stripePaymentIntentCreateRequest: StripePaymentIntentCreateRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/create-payment-intent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatepaymentintent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripePaymentIntentCreateRequest, ...query }: PostIntegrationDataPostStripeCreatepaymentintentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Stripe/create-payment-intent', query, body: stripePaymentIntentCreateRequest, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreateportalsession}. */
export interface PostIntegrationDataPostStripeCreateportalsessionParams {
  stripeCreatePortalSession: StripeCreatePortalSession
}

/**
 * `POST /IntegrationData/Post/Stripe/create-portal-session`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreateportalsession<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeCreatePortalSession, ...query }: PostIntegrationDataPostStripeCreateportalsessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Stripe/create-portal-session', query, body: stripeCreatePortalSession, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatesetupintent}. */
export interface PostIntegrationDataPostStripeCreatesetupintentParams {
  stripePaymentIntentCreateRequest: StripePaymentIntentCreateRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/create-setup-intent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatesetupintent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripePaymentIntentCreateRequest, ...query }: PostIntegrationDataPostStripeCreatesetupintentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Stripe/create-setup-intent', query, body: stripePaymentIntentCreateRequest, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatewebhook}. */
export interface PostIntegrationDataPostStripeCreatewebhookParams {
  stripeWebhookEndpoint: StripeWebhookEndpoint
}

/**
 * `POST /IntegrationData/Post/Stripe/create-webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeWebhookEndpoint, ...query }: PostIntegrationDataPostStripeCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Stripe/create-webhook', query, body: stripeWebhookEndpoint, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataPostStripeUpdateinvoicepayment}. */
export interface PostIntegrationDataPostStripeUpdateinvoicepaymentParams {
  stripeUpdateInvoicePaymentRequest: StripeUpdateInvoicePaymentRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/update-invoice-payment`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeUpdateinvoicepayment<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeUpdateInvoicePaymentRequest, ...query }: PostIntegrationDataPostStripeUpdateinvoicepaymentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Stripe/update-invoice-payment', query, body: stripeUpdateInvoicePaymentRequest, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataSAMLIdPMetadata}. */
export interface PostIntegrationDataSAMLIdPMetadataParams {
  keyPair2: KeyPair2
}

/**
 * `POST /IntegrationData/SAML/IdP/Metadata`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataSAMLIdPMetadata<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { keyPair2, ...query }: PostIntegrationDataSAMLIdPMetadataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/SAML/IdP/Metadata', query, body: keyPair2, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataSAMLSPMetadata}. */
export type GetIntegrationDataSAMLSPMetadataParams = Record<string, never>

/**
 * `GET /IntegrationData/SAML/SP/Metadata`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataSAMLSPMetadata<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataSAMLSPMetadataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/SAML/SP/Metadata', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataSearchDevOps}. */
export type GetIntegrationDataSearchDevOpsParams = Record<string, never>

/**
 * `GET /IntegrationData/Search/DevOps`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataSearchDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataSearchDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Search/DevOps', query, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataSearchJira}. */
export type GetIntegrationDataSearchJiraParams = Record<string, never>

/**
 * `GET /IntegrationData/Search/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataSearchJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataSearchJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Search/Jira', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataSendXero}. */
export interface PostIntegrationDataSendXeroParams {
  invoiceHeader: InvoiceHeader
}

/**
 * `POST /IntegrationData/Send/Xero`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataSendXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceHeader, ...query }: PostIntegrationDataSendXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Send/Xero', query, body: invoiceHeader, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataUnlinkDevOps}. */
export interface PostIntegrationDataUnlinkDevOpsParams {
  linkWorkItemList: LinkWorkItem[]
}

/**
 * `POST /IntegrationData/Unlink/DevOps`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkWorkItemList, ...query }: PostIntegrationDataUnlinkDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Unlink/DevOps', query, body: linkWorkItemList, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataUnlinkHaloLink}. */
export interface PostIntegrationDataUnlinkHaloLinkParams {
  items: number[]
}

/**
 * `POST /IntegrationData/Unlink/HaloLink`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkHaloLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostIntegrationDataUnlinkHaloLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Unlink/HaloLink', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDataUnlinkJira}. */
export interface PostIntegrationDataUnlinkJiraParams {
  linkIssueList: LinkIssue[]
}

/**
 * `POST /IntegrationData/Unlink/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkIssueList, ...query }: PostIntegrationDataUnlinkJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Unlink/Jira', query, body: linkIssueList, as: 'auto' }, options)
}

/** Parameters of {@link getIntegrationDataValidateJira}. */
export type GetIntegrationDataValidateJiraParams = Record<string, never>

/**
 * `GET /IntegrationData/Validate/Jira`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataValidateJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataValidateJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Validate/Jira', query, as: 'auto' }, options)
}
