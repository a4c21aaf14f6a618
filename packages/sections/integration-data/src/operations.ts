// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Bytes, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Actions, Area, AzureDevOpsDetails, BusinessCentralDetails, ConfluenceWebhookEndpoint, EWSAppointmentChange, ExactDetails, FortnoxDetails, InvoiceHeader, JiraDetails, KashflowDetails, KeyPair2, LansweeperStartExport, Licence_List, LinkIssue, LinkWorkItem, MYOBDetails, MattermostWebhook, MattermostWebhookContent, MoveMailRequest, QuickBooksDetails, SOCCreateIncident, SageBusinessCloudDetails, StripeCreatePortalSession, StripePaymentIntentCreateRequest, StripeUpdateInvoicePaymentRequest, StripeWebhookEndpoint, SubscriptionQuantityChange, TeamsManifestCreate, Uname, XeroDetails } from '@halopsa/schemas'

/** Parameters of {@link postIntegrationDataAdjustQtyMicrosoftCSP}. */
export interface PostIntegrationDataAdjustQtyMicrosoftCSPParams {
  subscriptionQuantityChange: SubscriptionQuantityChange
}

/**
 * `POST /IntegrationData/AdjustQty/MicrosoftCSP`
 *
 * Changes the quantity of a subscription at Microsoft, which changes what is paid for it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataAdjustQtyMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { subscriptionQuantityChange, ...query }: PostIntegrationDataAdjustQtyMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/AdjustQty/MicrosoftCSP', query, body: subscriptionQuantityChange, as: byMediaType }, 'subscriptionQuantityChange'), options)
}

/** Parameters of {@link postIntegrationDataAdjustQtyPax8}. */
export interface PostIntegrationDataAdjustQtyPax8Params {
  subscriptionQuantityChange: SubscriptionQuantityChange
}

/**
 * `POST /IntegrationData/AdjustQty/Pax8`
 *
 * Changes the quantity of a subscription at Pax8, which changes what is paid for it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataAdjustQtyPax8<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { subscriptionQuantityChange, ...query }: PostIntegrationDataAdjustQtyPax8Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/AdjustQty/Pax8', query, body: subscriptionQuantityChange, as: byMediaType }, 'subscriptionQuantityChange'), options)
}

/** Parameters of {@link getIntegrationDataBigPandaGetDeviceList}. */
export type GetIntegrationDataBigPandaGetDeviceListParams = Record<string, never>

/**
 * `GET /IntegrationData/BigPanda/GetDeviceList`
 *
 * Reads the list of devices for BigPanda.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataBigPandaGetDeviceList<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataBigPandaGetDeviceListParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/BigPanda/GetDeviceList', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataClearLicenceKeyCacheMicrosoftCSP}. */
export type PostIntegrationDataClearLicenceKeyCacheMicrosoftCSPParams = Record<string, never>

/**
 * `POST /IntegrationData/ClearLicenceKeyCache/MicrosoftCSP`
 *
 * Empties the cache of licence keys of Microsoft CSP.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataClearLicenceKeyCacheMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataClearLicenceKeyCacheMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/ClearLicenceKeyCache/MicrosoftCSP', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataCreateIncidentSplunkOnCall}. */
export interface PostIntegrationDataCreateIncidentSplunkOnCallParams {
  sOCCreateIncident: SOCCreateIncident
}

/**
 * `POST /IntegrationData/CreateIncident/SplunkOnCall`
 *
 * Creates an incident in Splunk On-Call, which alerts the people on call.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataCreateIncidentSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { sOCCreateIncident, ...query }: PostIntegrationDataCreateIncidentSplunkOnCallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/CreateIncident/SplunkOnCall', query, body: sOCCreateIncident, as: byMediaType }, 'sOCCreateIncident'), options)
}

/** Parameters of {@link postIntegrationDataExportLansweeper}. */
export interface PostIntegrationDataExportLansweeperParams {
  lansweeperStartExport: LansweeperStartExport
}

/**
 * `POST /IntegrationData/Export/Lansweeper`
 *
 * Has Lansweeper start an export of the assets of one site mapping.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataExportLansweeper<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { lansweeperStartExport, ...query }: PostIntegrationDataExportLansweeperParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Export/Lansweeper', query, body: lansweeperStartExport, as: byMediaType }, 'lansweeperStartExport'), options)
}

/** Parameters of {@link postIntegrationDataFormatJsonArray}. */
export type PostIntegrationDataFormatJsonArrayParams = Record<string, never>

/**
 * `POST /IntegrationData/FormatJsonArray`
 *
 * Formats a JSON array; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataFormatJsonArray<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataFormatJsonArrayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/FormatJsonArray', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAmazonSeller}. */
export type GetIntegrationDataGetAmazonSellerParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/AmazonSeller`
 *
 * Reads data from Amazon Seller at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAmazonSeller<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAmazonSellerParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AmazonSeller', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetArrowSphere}. */
export interface GetIntegrationDataGetArrowSphereParams {
  include_this_id?: string | null | undefined
  next_url?: string | null | undefined
  paginate?: boolean | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/ArrowSphere`
 *
 * Reads data from ArrowSphere at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetArrowSphere<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetArrowSphereParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ArrowSphere', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAtera}. */
export interface GetIntegrationDataGetAteraParams {
  datatype?: string | null | undefined
  keyPair?: boolean | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/Atera`
 *
 * Reads data from Atera at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAtera<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAteraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Atera', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAutomate}. */
export interface GetIntegrationDataGetAutomateParams {
  dataType?: string | null | undefined
  extraFilter?: string | null | undefined
  keyPair?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Automate`
 *
 * Reads data from ConnectWise Automate at that moment, through the stored connection; `dataType` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAutomate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAutomateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Automate', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAutotask}. */
export interface GetIntegrationDataGetAutotaskParams {
  datatype?: string | null | undefined
  nexturl?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Autotask`
 *
 * Reads data from Autotask at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAutotask<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAutotaskParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Autotask', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAuvik}. */
export interface GetIntegrationDataGetAuvikParams {
  alsoInclude?: string | null | undefined
  dataType?: string | null | undefined
  excludeMapped?: boolean | null | undefined
  extraFilter?: string | null | undefined
  mappedOnly?: boolean | null | undefined
  next_url?: string | null | undefined
  paginate?: boolean | null | undefined
  parentId?: string | null | undefined
  subDataType?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Auvik`
 *
 * Reads data from Auvik at that moment, through the stored connection; `dataType` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAuvik<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAuvikParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Auvik', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAvalara}. */
export type GetIntegrationDataGetAvalaraParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Avalara`
 *
 * Reads data from Avalara at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAvalara<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAvalaraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Avalara', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureAD}. */
export interface GetIntegrationDataGetAzureADParams {
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
  mappingid?: number | null | undefined
  tenantid?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/AzureAD`
 *
 * Reads data from Microsoft Entra ID (Azure AD) at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureAD<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureADParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureAD', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureADDelta}. */
export type GetIntegrationDataGetAzureADDeltaParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/AzureAD/Delta`
 *
 * Reads what has changed in Microsoft Entra ID (Azure AD) since the last time, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureADDelta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureADDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureAD/Delta', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetAzureSentinel}. */
export interface GetIntegrationDataGetAzureSentinelParams {
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
  resourcegroupname?: string | null | undefined
  subscriptionid?: string | null | undefined
  workspacename?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/AzureSentinel`
 *
 * Reads data from Azure Sentinel at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetAzureSentinel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetAzureSentinelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/AzureSentinel', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetBarracuda}. */
export interface GetIntegrationDataGetBarracudaParams {
  after?: string | null | undefined
  datatype?: string | null | undefined
  keypair?: boolean | null | undefined
  pageinapi?: boolean | null | undefined
  varname?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Barracuda`
 *
 * Reads data from Barracuda at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBarracuda<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBarracudaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Barracuda', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetBeyondTrustCode}. */
export type GetIntegrationDataGetBeyondTrustCodeParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/BeyondTrust/Code`
 *
 * Gets a session code from BeyondTrust, by which a remote session starts.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBeyondTrustCode<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBeyondTrustCodeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/BeyondTrust/Code', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetBusinessCentral}. */
export type GetIntegrationDataGetBusinessCentralParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/BusinessCentral`
 *
 * Reads data from Microsoft Dynamics 365 Business Central at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetBusinessCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/BusinessCentral', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetCloudMarketplace}. */
export interface GetIntegrationDataGetCloudMarketplaceParams {
  account_id?: string | null | undefined
  include_this_id?: string | null | undefined
  module_id?: number | null | undefined
  remove_existing?: boolean | null | undefined
  reset_token?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/CloudMarketplace`
 *
 * Reads data from CloudMarketplace at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetCloudMarketplace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetCloudMarketplaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/CloudMarketplace', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetConfluence}. */
export type GetIntegrationDataGetConfluenceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Confluence`
 *
 * Reads data from Confluence at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConfluence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConfluenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Confluence', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectWise}. */
export interface GetIntegrationDataGetConnectWiseParams {
  datatype?: string | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/ConnectWise`
 *
 * Reads data from ConnectWise at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectWise<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectWiseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectWise', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectwiseControl}. */
export interface GetIntegrationDataGetConnectwiseControlParams {
  datatype?: string | null | undefined
  keyPair?: boolean | null | undefined
  secondarydatatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/ConnectwiseControl`
 *
 * Reads data from ConnectWise Control at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectwiseControl<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectwiseControlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectwiseControl', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetConnectwiseRmm}. */
export type GetIntegrationDataGetConnectwiseRmmParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ConnectwiseRmm`
 *
 * Reads data from ConnectWise RMM at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetConnectwiseRmm<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetConnectwiseRmmParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ConnectwiseRmm', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDatagate}. */
export type GetIntegrationDataGetDatagateParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Datagate`
 *
 * Reads data from Datagate at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDatagate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDatagateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Datagate', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDatto}. */
export interface GetIntegrationDataGetDattoParams {
  dataType?: string | null | undefined
  fetchSites?: boolean | null | undefined
  keyPair?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Datto`
 *
 * Reads data from Datto RMM at that moment, through the stored connection; `dataType` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDatto<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDattoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Datto', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDattoCommerce}. */
export interface GetIntegrationDataGetDattoCommerceParams {
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/DattoCommerce`
 *
 * Reads data from Datto Commerce at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDattoCommerce<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDattoCommerceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DattoCommerce', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDeletedMail}. */
export type GetIntegrationDataGetDeletedMailParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/DeletedMail`
 *
 * Lists deleted emails in a mailbox, read from the mail server at that moment.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDeletedMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDeletedMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DeletedMail', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDevOps}. */
export interface GetIntegrationDataGetDevOpsParams {
  data_only?: boolean | null | undefined
  haloProduct?: number | null | undefined
  instance_id?: number | null | undefined
  product_id?: number | null | undefined
  resource?: string | null | undefined
  search?: string | null | undefined
  workItemTypes?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/DevOps`
 *
 * Reads data from Azure DevOps at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DevOps', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDevice42}. */
export interface GetIntegrationDataGetDevice42Params {
  datatype?: string | null | undefined
  keyPair?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Device42`
 *
 * Reads data from Device42 at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDevice42<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDevice42Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Device42', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDickerData}. */
export interface GetIntegrationDataGetDickerDataParams {
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
  tenant_id?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/DickerData`
 *
 * Reads data from Dicker Data at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDickerData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDickerDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DickerData', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDomotz}. */
export interface GetIntegrationDataGetDomotzParams {
  endpoint?: string | null | undefined
  returntype?: string | null | undefined
  validate?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Domotz`
 *
 * Reads data from Domotz at that moment, through the stored connection; `endpoint` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDomotz<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDomotzParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Domotz', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDynamicsCRM}. */
export interface GetIntegrationDataGetDynamicsCRMParams {
  accountid?: string | null | undefined
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/DynamicsCRM`
 *
 * Reads data from Microsoft Dynamics CRM at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDynamicsCRM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDynamicsCRMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/DynamicsCRM', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetDynatrace}. */
export type GetIntegrationDataGetDynatraceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Dynatrace`
 *
 * Reads data from Dynatrace at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetDynatrace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetDynatraceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Dynatrace', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetEtilize}. */
export interface GetIntegrationDataGetEtilizeParams {
  catalog?: string | null | undefined
  datatype?: string | null | undefined
  locale?: string | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  pageno?: number | null | undefined
  search?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Etilize`
 *
 * Reads data from Etilize at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetEtilize<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetEtilizeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Etilize', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetExactOnline}. */
export type GetIntegrationDataGetExactOnlineParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ExactOnline`
 *
 * Reads data from Exact Online at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExactOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExactOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExactOnline', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetExchangeCalendars}. */
export interface GetIntegrationDataGetExchangeCalendarsParams {
  datatype?: string | null | undefined
  masterid?: string | null | undefined
  nexturl?: string | null | undefined
  /** End of the span of time, instead of the usual one. */
  overrideenddate?: string | Date | null | undefined
  /** Start of the span of time, instead of the usual one. */
  overridestartdate?: string | Date | null | undefined
  userprincipalname?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/ExchangeCalendars`
 *
 * Reads data from Exchange Calendars at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExchangeCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExchangeCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExchangeCalendars', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetExchangeCalendarsEWS}. */
export type GetIntegrationDataGetExchangeCalendarsEWSParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ExchangeCalendars/EWS`
 *
 * Reads data from Exchange Web Services at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetExchangeCalendarsEWSParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ExchangeCalendars/EWS', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetFacebook}. */
export interface GetIntegrationDataGetFacebookParams {
  facebook_details_id?: number | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Facebook`
 *
 * Reads data from Facebook at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFacebook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFacebookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Facebook', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetFortnox}. */
export type GetIntegrationDataGetFortnoxParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Fortnox`
 *
 * Reads data from Fortnox at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFortnox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFortnoxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Fortnox', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetFreshdesk}. */
export interface GetIntegrationDataGetFreshdeskParams {
  datatype?: string | null | undefined
  page?: number | null | undefined
  parent_id?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Freshdesk`
 *
 * Reads data from Freshdesk at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetFreshdesk<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetFreshdeskParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Freshdesk', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGiacom}. */
export interface GetIntegrationDataGetGiacomParams {
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
  sub_resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Giacom`
 *
 * Reads data from Giacom at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGiacom<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGiacomParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Giacom', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoCardless}. */
export type GetIntegrationDataGetGoCardlessParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoCardless`
 *
 * Reads data from GoCardless at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoCardless<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoCardlessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoCardless', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoCardlessPayments}. */
export type GetIntegrationDataGetGoCardlessPaymentsParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoCardless/Payments`
 *
 * Reads payments from GoCardless at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoCardlessPayments<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoCardlessPaymentsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoCardless/Payments', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoToAssist}. */
export interface GetIntegrationDataGetGoToAssistParams {
  customeremail?: string | null | undefined
  customername?: string | null | undefined
  datatype?: string | null | undefined
  limit?: number | null | undefined
  offset?: number | null | undefined
  ticketid?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/GoToAssist`
 *
 * Reads data from GoToAssist at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoToAssist<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoToAssistParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoToAssist', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleBusiness}. */
export type GetIntegrationDataGetGoogleBusinessParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/GoogleBusiness`
 *
 * Reads data from Google Business at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleBusiness<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleBusinessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleBusiness', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleCalendars}. */
export interface GetIntegrationDataGetGoogleCalendarsParams {
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/GoogleCalendars`
 *
 * Reads data from Google Calendar at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleCalendars', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetGoogleWorkplace}. */
export interface GetIntegrationDataGetGoogleWorkplaceParams {
  datatype?: string | null | undefined
  mappingid?: number | null | undefined
  nexttoken?: string | null | undefined
  paginate?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/GoogleWorkplace`
 *
 * Reads data from Google Workspace at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetGoogleWorkplace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetGoogleWorkplaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/GoogleWorkplace', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetHaloLink}. */
export interface GetIntegrationDataGetHaloLinkParams {
  resource?: string | null | undefined
  uriparams?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/HaloLink`
 *
 * Reads data from another Halo instance at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHaloLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHaloLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HaloLink', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetHolidayAPI}. */
export interface GetIntegrationDataGetHolidayAPIParams {
  country?: string | null | undefined
  dataOnly?: boolean | null | undefined
  endpoint?: string | null | undefined
  year?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/HolidayAPI`
 *
 * Reads data from HolidayAPI at that moment, through the stored connection; `endpoint` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHolidayAPI<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHolidayAPIParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HolidayAPI', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetHubSpot}. */
export interface GetIntegrationDataGetHubSpotParams {
  keypair?: boolean | null | undefined
  nextlink?: string | null | undefined
  objecttype?: string | null | undefined
  paginate?: boolean | null | undefined
  resource?: string | null | undefined
  search?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/HubSpot`
 *
 * Reads data from HubSpot at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetHubSpot<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetHubSpotParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/HubSpot', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetITGlue}. */
export interface GetIntegrationDataGetITGlueParams {
  datatype?: string | null | undefined
  organizationid?: string | null | undefined
  returntype?: string | null | undefined
  typeid?: string | null | undefined
  updateddate?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/ITGlue`
 *
 * Reads data from IT Glue at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetITGlue<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetITGlueParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ITGlue', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetIcinga}. */
export type GetIntegrationDataGetIcingaParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Icinga`
 *
 * Reads data from Icinga at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIcinga<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIcingaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Icinga', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetIngramMicro}. */
export interface GetIntegrationDataGetIngramMicroParams {
  include_this_id?: string | null | undefined
  offset?: number | null | undefined
  paginate?: boolean | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
  tenant?: number | null | undefined
  third_party_id?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/IngramMicro`
 *
 * Reads data from Ingram Micro at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIngramMicro<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIngramMicroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/IngramMicro', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetIntacct}. */
export type GetIntegrationDataGetIntacctParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Intacct`
 *
 * Reads data from Sage Intacct at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntacct<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntacctParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Intacct', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetInteract}. */
export interface GetIntegrationDataGetInteractParams {
  searchString?: string | null | undefined
  testOnly?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Interact`
 *
 * Searches Interact for `searchString`, through the stored connection; `testOnly` tries the connection alone.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetInteract<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetInteractParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Interact', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetIntune}. */
export interface GetIntegrationDataGetIntuneParams {
  areaAzureTenant?: number | null | undefined
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
  doPaginate?: boolean | null | undefined
  nextLink?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Intune`
 *
 * Reads data from Microsoft Intune at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntune<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntuneParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Intune', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetJamf}. */
export interface GetIntegrationDataGetJamfParams {
  dataOnly?: boolean | null | undefined
  endpoint?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Jamf`
 *
 * Reads data from Jamf at that moment, through the stored connection; `endpoint` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJamf<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJamfParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Jamf', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetJira}. */
export interface GetIntegrationDataGetJiraParams {
  dataOnly?: boolean | null | undefined
  dataType?: string | null | undefined
  haloProduct?: number | null | undefined
  issueTypes?: string | null | undefined
  productId?: number | null | undefined
  search?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Jira`
 *
 * Reads data from Jira at that moment, through the stored connection; `dataType` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Jira', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetJiraServiceManagement}. */
export interface GetIntegrationDataGetJiraServiceManagementParams {
  alternate_sys_id?: string | null | undefined
  customer_id?: number | null | undefined
  datatype?: string | null | undefined
  offset?: number | null | undefined
  search?: string | null | undefined
  supplier_id?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/JiraServiceManagement`
 *
 * Reads data from Jira Service Management at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetJiraServiceManagement<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetJiraServiceManagementParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/JiraServiceManagement', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetKaseyaVSA}. */
export interface GetIntegrationDataGetKaseyaVSAParams {
  datatype?: string | null | undefined
  extrafilter?: string | null | undefined
  keyPair?: boolean | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/KaseyaVSA`
 *
 * Reads data from Kaseya VSA at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetKaseyaVSA<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetKaseyaVSAParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/KaseyaVSA', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetKashflow}. */
export interface GetIntegrationDataGetKashflowParams {
  datatype?: string | null | undefined
  tenantid?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/Kashflow`
 *
 * Reads data from KashFlow at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetKashflow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetKashflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Kashflow', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetLansweeper}. */
export interface GetIntegrationDataGetLansweeperParams {
  datatype?: string | null | undefined
  exportUrl?: string | null | undefined
  exportid?: string | null | undefined
  halositeid?: number | null | undefined
  siteid?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Lansweeper`
 *
 * Reads data from Lansweeper at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLansweeper<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLansweeperParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Lansweeper', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetLiongard}. */
export interface GetIntegrationDataGetLiongardParams {
  datatype?: string | null | undefined
  keyPair?: boolean | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/Liongard`
 *
 * Reads data from Liongard at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLiongard<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLiongardParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Liongard', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetLogMeIn}. */
export interface GetIntegrationDataGetLogMeInParams {
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/LogMeIn`
 *
 * Reads data from LogMeIn at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLogMeIn<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLogMeInParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/LogMeIn', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetLogicMonitor}. */
export interface GetIntegrationDataGetLogicMonitorParams {
  datatype?: string | null | undefined
  offset?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/LogicMonitor`
 *
 * Reads data from LogicMonitor at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetLogicMonitor<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetLogicMonitorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/LogicMonitor', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetMail}. */
export type GetIntegrationDataGetMailParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Mail`
 *
 * Lists emails in a mailbox, read from the mail server at that moment.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Mail', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetMattermost}. */
export type GetIntegrationDataGetMattermostParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Mattermost`
 *
 * Reads data from Mattermost at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMattermost<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMattermostParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Mattermost', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetMeraki}. */
export type GetIntegrationDataGetMerakiParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Meraki`
 *
 * Reads data from Meraki at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMeraki<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMerakiParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Meraki', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetMicrosoftCSP}. */
export interface GetIntegrationDataGetMicrosoftCSPParams {
  azuretenants?: string | null | undefined
  continuationToken?: string | null | undefined
  datatype?: string | null | undefined
  detailsId?: number | null | undefined
  doPaginate?: boolean | null | undefined
  isLookup?: boolean | null | undefined
  keyPair?: boolean | null | undefined
  nextLink?: string | null | undefined
  search?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/MicrosoftCSP`
 *
 * Reads data from Microsoft CSP at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMicrosoftCSP<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMicrosoftCSPParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/MicrosoftCSP', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetMicrosoftSkus}. */
export type GetIntegrationDataGetMicrosoftSkusParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/MicrosoftSkus`
 *
 * Lists the products (SKUs) of Microsoft that can be licensed.
 *
 * Answers with an array, as recorded on a live server.
 *
 * Keys seen: `id`, `matching_id_string_list`, `name`.
 */
export async function getIntegrationDataGetMicrosoftSkus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMicrosoftSkusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/IntegrationData/Get/MicrosoftSkus', query }, options)
}

/** Parameters of {@link paginateIntegrationDataGetMicrosoftSkus}: those of {@link getIntegrationDataGetMicrosoftSkus}. */
export type PaginateIntegrationDataGetMicrosoftSkusParams = GetIntegrationDataGetMicrosoftSkusParams

/**
 * Every record of `GET /IntegrationData/Get/MicrosoftSkus`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationDataGetMicrosoftSkus<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegrationDataGetMicrosoftSkusParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getIntegrationDataGetMicrosoftSkus(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getIntegrationDataGetMyob}. */
export type GetIntegrationDataGetMyobParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Myob`
 *
 * Reads data from MYOB at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetMyob<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetMyobParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Myob', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetNCentral}. */
export interface GetIntegrationDataGetNCentralParams {
  accountid?: number | null | undefined
  customerid?: number | null | undefined
  dataOnly?: boolean | null | undefined
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/NCentral`
 *
 * Reads data from N-central at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NCentral', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetNewRelic}. */
export interface GetIntegrationDataGetNewRelicParams {
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/NewRelic`
 *
 * Reads data from New Relic at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNewRelic<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNewRelicParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NewRelic', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetNinjaRMM}. */
export interface GetIntegrationDataGetNinjaRMMParams {
  datatype?: string | null | undefined
  organizationid?: number | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/NinjaRMM`
 *
 * Reads data from NinjaRMM at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetNinjaRMM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetNinjaRMMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/NinjaRMM', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetOkta}. */
export interface GetIntegrationDataGetOktaParams {
  datatype?: string | null | undefined
  override_mapping_id?: number | null | undefined
  validate?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Okta`
 *
 * Reads data from Okta at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetOkta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetOktaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Okta', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetPRTG}. */
export interface GetIntegrationDataGetPRTGParams {
  testOnly?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/PRTG`
 *
 * Reads data from PRTG at that moment, through the stored connection; `testOnly` tries the connection alone.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPRTG<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPRTGParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/PRTG', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetPagerDuty}. */
export interface GetIntegrationDataGetPagerDutyParams {
  apikeyoverride?: string | null | undefined
  dataOnly?: boolean | null | undefined
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/PagerDuty`
 *
 * Reads data from PagerDuty at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPagerDuty<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPagerDutyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/PagerDuty', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetPassportal}. */
export interface GetIntegrationDataGetPassportalParams {
  clientid?: number | null | undefined
  documenttype?: string | null | undefined
  endpoint?: string | null | undefined
  pagenum?: number | null | undefined
  returntype?: string | null | undefined
  validate?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Passportal`
 *
 * Reads data from Passportal at that moment, through the stored connection; `endpoint` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPassportal<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPassportalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Passportal', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetPax8}. */
export interface GetIntegrationDataGetPax8Params {
  include_this_id?: string | null | undefined
  page?: number | null | undefined
  paginate?: boolean | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
  third_party_id?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Pax8`
 *
 * Reads data from Pax8 at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPax8<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPax8Params,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Pax8', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetPrometheus}. */
export type GetIntegrationDataGetPrometheusParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Prometheus`
 *
 * Reads data from Prometheus at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetPrometheus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetPrometheusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Prometheus', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetQualys}. */
export interface GetIntegrationDataGetQualysParams {
  mappingid?: number | null | undefined
  offset?: number | null | undefined
  paginate?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Qualys`
 *
 * Reads data from Qualys at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQualys<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQualysParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Qualys', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetQuickBooksOnline}. */
export interface GetIntegrationDataGetQuickBooksOnlineParams {
  account_classification?: string | null | undefined
  account_subtype?: string | null | undefined
  account_type?: string | null | undefined
  companyid?: string | null | undefined
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/QuickBooksOnline`
 *
 * Reads data from QuickBooks Online at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQuickBooksOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/QuickBooksOnline', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetQuoter}. */
export interface GetIntegrationDataGetQuoterParams {
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Quoter`
 *
 * Reads data from Quoter at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetQuoter<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetQuoterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Quoter', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetRhipe}. */
export interface GetIntegrationDataGetRhipeParams {
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Rhipe`
 *
 * Reads data from Rhipe at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetRhipe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetRhipeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Rhipe', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSageBusinessCloud}. */
export type GetIntegrationDataGetSageBusinessCloudParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/SageBusinessCloud`
 *
 * Reads data from Sage Business Cloud at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSageBusinessCloudParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SageBusinessCloud', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesMailbox}. */
export interface GetIntegrationDataGetSalesMailboxParams {
  connectionid?: number | null | undefined
  datatype?: string | null | undefined
  mailboxname?: string | null | undefined
  mappingid?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/SalesMailbox`
 *
 * Reads data of sales mailboxes from the mail server; `datatype` says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesMailbox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSalesMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SalesMailbox', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesMailboxById}. */
export interface GetIntegrationDataGetSalesMailboxByIdParams {
  id: string
}

/**
 * `GET /IntegrationData/Get/SalesMailbox/{id}`
 *
 * Reads one email of a sales mailbox from the mail server.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesMailboxById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationDataGetSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/IntegrationData/Get/SalesMailbox/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSalesforce}. */
export interface GetIntegrationDataGetSalesforceParams {
  endpoint?: string | null | undefined
  keypair?: boolean | null | undefined
  nextlink?: string | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Salesforce`
 *
 * Reads data from Salesforce at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSalesforce<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSalesforceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Salesforce', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetServiceNow}. */
export type GetIntegrationDataGetServiceNowParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ServiceNow`
 *
 * Reads data from ServiceNow at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetServiceNow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetServiceNowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ServiceNow', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetServiceNowIntegration}. */
export interface GetIntegrationDataGetServiceNowIntegrationParams {
  alternate_sys_id?: string | null | undefined
  customer_id?: number | null | undefined
  datatype?: string | null | undefined
  offset?: number | null | undefined
  search?: string | null | undefined
  updateddate?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/ServiceNowIntegration`
 *
 * Reads data from ServiceNow at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetServiceNowIntegration<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetServiceNowIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ServiceNowIntegration', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSherweb}. */
export interface GetIntegrationDataGetSherwebParams {
  customer_id?: string | null | undefined
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  reset_token?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Sherweb`
 *
 * Reads data from Sherweb at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSherweb<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSherwebParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Sherweb', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetShopify}. */
export type GetIntegrationDataGetShopifyParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Shopify`
 *
 * Reads data from Shopify at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetShopify<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetShopifyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Shopify', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetShopifyVerify}. */
export type GetIntegrationDataGetShopifyVerifyParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/ShopifyVerify`
 *
 * Takes part in authorising Halo at Shopify, and redirects.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetShopifyVerify<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetShopifyVerifyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/ShopifyVerify', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSlack}. */
export type GetIntegrationDataGetSlackParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Slack`
 *
 * Reads data from Slack at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSlack<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSlackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Slack', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSnelStart}. */
export interface GetIntegrationDataGetSnelStartParams {
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/SnelStart`
 *
 * Reads data from SnelStart at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnelStart<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnelStartParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SnelStart', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSnipeIT}. */
export type GetIntegrationDataGetSnipeITParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/SnipeIT`
 *
 * Reads data from Snipe-IT at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnipeIT<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnipeITParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SnipeIT', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSnow}. */
export interface GetIntegrationDataGetSnowParams {
  accountid?: number | null | undefined
  dataOnly?: boolean | null | undefined
  datatype?: string | null | undefined
  nextlink?: string | null | undefined
  paginate?: boolean | null | undefined
}

/**
 * `GET /IntegrationData/Get/Snow`
 *
 * Reads data from Snow at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSnow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSnowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Snow', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSolarWindsRMM}. */
export interface GetIntegrationDataGetSolarWindsRMMParams {
  datatype?: string | null | undefined
  gfisiteid?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/SolarWindsRMM`
 *
 * Reads data from SolarWinds RMM at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSolarWindsRMM<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSolarWindsRMMParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SolarWindsRMM', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSplashtop}. */
export type GetIntegrationDataGetSplashtopParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Splashtop`
 *
 * Reads data from Splashtop at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSplashtop<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSplashtopParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Splashtop', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSplunkOnCall}. */
export interface GetIntegrationDataGetSplunkOnCallParams {
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/SplunkOnCall`
 *
 * Reads data from Splunk On-Call at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSplunkOnCall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSplunkOnCallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/SplunkOnCall', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetStreamOneIon}. */
export type GetIntegrationDataGetStreamOneIonParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/StreamOneIon`
 *
 * Reads data from StreamOne Ion at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetStreamOneIon<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetStreamOneIonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/StreamOneIon', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetStripe}. */
export type GetIntegrationDataGetStripeParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Stripe`
 *
 * Reads data from Stripe at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetStripe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetStripeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Stripe', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSyncro}. */
export interface GetIntegrationDataGetSyncroParams {
  dataOnly?: boolean | null | undefined
  datatype?: string | null | undefined
  page?: number | null | undefined
}

/**
 * `GET /IntegrationData/Get/Syncro`
 *
 * Reads data from Syncro at that moment, through the stored connection; `datatype` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSyncro<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSyncroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Syncro', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetSynnex}. */
export type GetIntegrationDataGetSynnexParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Synnex`
 *
 * Reads data from Synnex at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetSynnex<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetSynnexParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Synnex', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetTanium}. */
export type GetIntegrationDataGetTaniumParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Tanium`
 *
 * Reads data from Tanium at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTanium<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTaniumParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Tanium', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetTechData}. */
export interface GetIntegrationDataGetTechDataParams {
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/TechData`
 *
 * Reads data from Tech Data at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTechData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTechDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/TechData', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetTwitter}. */
export interface GetIntegrationDataGetTwitterParams {
  callbackurl?: string | null | undefined
  datatype?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Twitter`
 *
 * Reads data from Twitter, or a token to authorise Halo there with `callbackurl`; `datatype` says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetTwitter<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetTwitterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Twitter', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetVMWorkspace}. */
export type GetIntegrationDataGetVMWorkspaceParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/VMWorkspace`
 *
 * Reads data from VMware Workspace ONE at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetVMWorkspace<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetVMWorkspaceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/VMWorkspace', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetWordpressCom}. */
export type GetIntegrationDataGetWordpressComParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/WordpressCom`
 *
 * Reads data from WordPress.com at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetWordpressCom<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetWordpressComParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/WordpressCom', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetWordpressOrg}. */
export type GetIntegrationDataGetWordpressOrgParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/WordpressOrg`
 *
 * Reads data from WordPress.org at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetWordpressOrg<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetWordpressOrgParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/WordpressOrg', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetXensam}. */
export type GetIntegrationDataGetXensamParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Xensam`
 *
 * Reads data from Xensam at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetXensam<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetXensamParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Xensam', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetXero}. */
export type GetIntegrationDataGetXeroParams = Record<string, never>

/**
 * `GET /IntegrationData/Get/Xero`
 *
 * Reads data from Xero at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Xero', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetZabbix}. */
export interface GetIntegrationDataGetZabbixParams {
  method?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/Zabbix`
 *
 * Reads data from Zabbix at that moment, through the stored connection; `method` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetZabbix<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetZabbixParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/Zabbix', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataGetIntY}. */
export interface GetIntegrationDataGetIntYParams {
  include_this_id?: string | null | undefined
  remove_existing?: boolean | null | undefined
  resource?: string | null | undefined
}

/**
 * `GET /IntegrationData/Get/intY`
 *
 * Reads data from intY at that moment, through the stored connection; `resource` says which data.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataGetIntY<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataGetIntYParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Get/intY', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataImportBeyondTrust}. */
export type PostIntegrationDataImportBeyondTrustParams = Record<string, never>

/**
 * `POST /IntegrationData/Import/BeyondTrust`
 *
 * Imports data from BeyondTrust into Halo; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportBeyondTrust<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportBeyondTrustParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/BeyondTrust', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataImportBusinessCentral}. */
export interface PostIntegrationDataImportBusinessCentralParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  businessCentralDetailsList: BusinessCentralDetails[]
}

/**
 * `POST /IntegrationData/Import/BusinessCentral`
 *
 * Imports data from Microsoft Dynamics 365 Business Central into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportBusinessCentral<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { businessCentralDetailsList, ...query }: PostIntegrationDataImportBusinessCentralParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/BusinessCentral', query, body: businessCentralDetailsList, as: byMediaType }, 'businessCentralDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportDevOps}. */
export interface PostIntegrationDataImportDevOpsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  azureDevOpsDetailsList: AzureDevOpsDetails[]
}

/**
 * `POST /IntegrationData/Import/DevOps`
 *
 * Imports work items from Azure DevOps into Halo, for the connections in the body.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { azureDevOpsDetailsList, ...query }: PostIntegrationDataImportDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/DevOps', query, body: azureDevOpsDetailsList, as: byMediaType }, 'azureDevOpsDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportExactOnline}. */
export interface PostIntegrationDataImportExactOnlineParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  exactDetailsList: ExactDetails[]
}

/**
 * `POST /IntegrationData/Import/ExactOnline`
 *
 * Imports data from Exact Online into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportExactOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { exactDetailsList, ...query }: PostIntegrationDataImportExactOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/ExactOnline', query, body: exactDetailsList, as: byMediaType }, 'exactDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportExchangeCalendarsEWS}. */
export interface PostIntegrationDataImportExchangeCalendarsEWSParams {
  eWSAppointmentChange: EWSAppointmentChange
}

/**
 * `POST /IntegrationData/Import/ExchangeCalendars/EWS`
 *
 * Imports a change of a calendar from Exchange Web Services into the calendar of an agent.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportExchangeCalendarsEWS<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { eWSAppointmentChange, ...query }: PostIntegrationDataImportExchangeCalendarsEWSParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/ExchangeCalendars/EWS', query, body: eWSAppointmentChange, as: byMediaType }, 'eWSAppointmentChange'), options)
}

/** Parameters of {@link postIntegrationDataImportFortnox}. */
export interface PostIntegrationDataImportFortnoxParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  fortnoxDetailsList: FortnoxDetails[]
}

/**
 * `POST /IntegrationData/Import/Fortnox`
 *
 * Imports data from Fortnox into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportFortnox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { fortnoxDetailsList, ...query }: PostIntegrationDataImportFortnoxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/Fortnox', query, body: fortnoxDetailsList, as: byMediaType }, 'fortnoxDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportIngramMicroSubscriptions}. */
export interface PostIntegrationDataImportIngramMicroSubscriptionsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  licence_ListList: Licence_List[]
}

/**
 * `POST /IntegrationData/Import/IngramMicro/Subscriptions`
 *
 * Imports subscriptions from Ingram Micro as software licences.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportIngramMicroSubscriptions<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { licence_ListList, ...query }: PostIntegrationDataImportIngramMicroSubscriptionsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/IngramMicro/Subscriptions', query, body: licence_ListList, as: byMediaType }, 'licence_ListList'), options)
}

/** Parameters of {@link postIntegrationDataImportIntacct}. */
export interface PostIntegrationDataImportIntacctParams {
  datatype?: string | null | undefined
  locid?: string | null | undefined
}

/**
 * `POST /IntegrationData/Import/Intacct`
 *
 * Imports data from Sage Intacct into Halo; `datatype` says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportIntacct<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportIntacctParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/Intacct', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataImportJira}. */
export interface PostIntegrationDataImportJiraParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  jiraDetailsList: JiraDetails[]
}

/**
 * `POST /IntegrationData/Import/Jira`
 *
 * Imports issues from Jira into Halo, for the connections in the body.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { jiraDetailsList, ...query }: PostIntegrationDataImportJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/Jira', query, body: jiraDetailsList, as: byMediaType }, 'jiraDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportKashflow}. */
export interface PostIntegrationDataImportKashflowParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  kashflowDetailsList: KashflowDetails[]
}

/**
 * `POST /IntegrationData/Import/Kashflow`
 *
 * Imports data from KashFlow into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportKashflow<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { kashflowDetailsList, ...query }: PostIntegrationDataImportKashflowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/Kashflow', query, body: kashflowDetailsList, as: byMediaType }, 'kashflowDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportMyob}. */
export interface PostIntegrationDataImportMyobParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  mYOBDetailsList: MYOBDetails[]
}

/**
 * `POST /IntegrationData/Import/Myob`
 *
 * Imports data from MYOB into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportMyob<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mYOBDetailsList, ...query }: PostIntegrationDataImportMyobParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/Myob', query, body: mYOBDetailsList, as: byMediaType }, 'mYOBDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportQuickBooksOnline}. */
export interface PostIntegrationDataImportQuickBooksOnlineParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  quickBooksDetailsList: QuickBooksDetails[]
}

/**
 * `POST /IntegrationData/Import/QuickBooksOnline`
 *
 * Imports data from QuickBooks Online into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportQuickBooksOnline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quickBooksDetailsList, ...query }: PostIntegrationDataImportQuickBooksOnlineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/QuickBooksOnline', query, body: quickBooksDetailsList, as: byMediaType }, 'quickBooksDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportSageBusinessCloud}. */
export interface PostIntegrationDataImportSageBusinessCloudParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  sageBusinessCloudDetailsList: SageBusinessCloudDetails[]
}

/**
 * `POST /IntegrationData/Import/SageBusinessCloud`
 *
 * Imports data from Sage Business Cloud into Halo, for the connections in the body.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportSageBusinessCloud<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { sageBusinessCloudDetailsList, ...query }: PostIntegrationDataImportSageBusinessCloudParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/SageBusinessCloud', query, body: sageBusinessCloudDetailsList, as: byMediaType }, 'sageBusinessCloudDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataImportSnelStart}. */
export type PostIntegrationDataImportSnelStartParams = Record<string, never>

/**
 * `POST /IntegrationData/Import/SnelStart`
 *
 * Imports data from SnelStart into Halo; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportSnelStart<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataImportSnelStartParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Import/SnelStart', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataImportXero}. */
export interface PostIntegrationDataImportXeroParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  xeroDetailsList: XeroDetails[]
}

/**
 * `POST /IntegrationData/Import/Xero`
 *
 * Imports data from Xero into Halo; `_importtype` of the connection in the body says which.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataImportXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { xeroDetailsList, ...query }: PostIntegrationDataImportXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Import/Xero', query, body: xeroDetailsList, as: byMediaType }, 'xeroDetailsList'), options)
}

/** Parameters of {@link postIntegrationDataLinkDevOps}. */
export interface PostIntegrationDataLinkDevOpsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  linkWorkItemList: LinkWorkItem[]
}

/**
 * `POST /IntegrationData/Link/DevOps`
 *
 * Links tickets to work items in Azure DevOps.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataLinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkWorkItemList, ...query }: PostIntegrationDataLinkDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Link/DevOps', query, body: linkWorkItemList, as: byMediaType }, 'linkWorkItemList'), options)
}

/** Parameters of {@link postIntegrationDataLinkJira}. */
export interface PostIntegrationDataLinkJiraParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  linkIssueList: LinkIssue[]
}

/**
 * `POST /IntegrationData/Link/Jira`
 *
 * Links tickets to issues in Jira.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataLinkJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkIssueList, ...query }: PostIntegrationDataLinkJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Link/Jira', query, body: linkIssueList, as: byMediaType }, 'linkIssueList'), options)
}

/** Parameters of {@link postIntegrationDataMicrosoftTeamsManifest}. */
export interface PostIntegrationDataMicrosoftTeamsManifestParams {
  teamsManifestCreate: TeamsManifestCreate
}

/**
 * `POST /IntegrationData/MicrosoftTeams/Manifest`
 *
 * Returns the manifest of a Microsoft Teams app with these names and icons.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataMicrosoftTeamsManifest<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { teamsManifestCreate, ...query }: PostIntegrationDataMicrosoftTeamsManifestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/MicrosoftTeams/Manifest', query, body: teamsManifestCreate, as: byMediaType }, 'teamsManifestCreate'), options)
}

/** Parameters of {@link postIntegrationDataMoveMail}. */
export interface PostIntegrationDataMoveMailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  moveMailRequestList: MoveMailRequest[]
}

/**
 * `POST /IntegrationData/Move/Mail`
 *
 * Moves emails within their mailbox on the mail server; where to is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataMoveMail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { moveMailRequestList, ...query }: PostIntegrationDataMoveMailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Move/Mail', query, body: moveMailRequestList, as: byMediaType }, 'moveMailRequestList'), options)
}

/** Parameters of {@link postIntegrationDataPostConfluenceCreatewebhook}. */
export interface PostIntegrationDataPostConfluenceCreatewebhookParams {
  confluenceWebhookEndpoint: ConfluenceWebhookEndpoint
}

/**
 * `POST /IntegrationData/Post/Confluence/create-webhook`
 *
 * Creates a webhook in Confluence that tells Halo of changes.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostConfluenceCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { confluenceWebhookEndpoint, ...query }: PostIntegrationDataPostConfluenceCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Confluence/create-webhook', query, body: confluenceWebhookEndpoint, as: byMediaType }, 'confluenceWebhookEndpoint'), options)
}

/** Parameters of {@link postIntegrationDataPostGoogleCalendars}. */
export interface PostIntegrationDataPostGoogleCalendarsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  unameList: Uname[]
}

/**
 * `POST /IntegrationData/Post/GoogleCalendars`
 *
 * Sends agents whose calendars are to be connected or synchronised with Google Calendar.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostGoogleCalendars<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { unameList, ...query }: PostIntegrationDataPostGoogleCalendarsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/GoogleCalendars', query, body: unameList, as: byMediaType }, 'unameList'), options)
}

/** Parameters of {@link postIntegrationDataPostLiongardCustomer}. */
export interface PostIntegrationDataPostLiongardCustomerParams {
  area: Area
}

/**
 * `POST /IntegrationData/Post/Liongard/Customer`
 *
 * Creates or updates a client as a customer in Liongard.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostLiongardCustomer<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { area, ...query }: PostIntegrationDataPostLiongardCustomerParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Liongard/Customer', query, body: area, as: byMediaType }, 'area'), options)
}

/** Parameters of {@link postIntegrationDataPostLiongardMetrics}. */
export type PostIntegrationDataPostLiongardMetricsParams = Record<string, never>

/**
 * `POST /IntegrationData/Post/Liongard/Metrics`
 *
 * Sends a request about metrics to Liongard; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostLiongardMetrics<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIntegrationDataPostLiongardMetricsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IntegrationData/Post/Liongard/Metrics', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataPostMattermostCreatewebhook}. */
export interface PostIntegrationDataPostMattermostCreatewebhookParams {
  mattermostWebhook: MattermostWebhook
}

/**
 * `POST /IntegrationData/Post/Mattermost/create-webhook`
 *
 * Creates a webhook in Mattermost for a channel.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mattermostWebhook, ...query }: PostIntegrationDataPostMattermostCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Mattermost/create-webhook', query, body: mattermostWebhook, as: byMediaType }, 'mattermostWebhook'), options)
}

/** Parameters of {@link postIntegrationDataPostMattermostDeletewebhook}. */
export interface PostIntegrationDataPostMattermostDeletewebhookParams {
  body: string
}

/**
 * `POST /IntegrationData/Post/Mattermost/delete-webhook`
 *
 * Deletes a webhook in Mattermost.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostDeletewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { body, ...query }: PostIntegrationDataPostMattermostDeletewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Mattermost/delete-webhook', query, body, as: byMediaType }, 'body'), options)
}

/** Parameters of {@link postIntegrationDataPostMattermostSendwebhook}. */
export interface PostIntegrationDataPostMattermostSendwebhookParams {
  mattermostWebhookContent: MattermostWebhookContent
}

/**
 * `POST /IntegrationData/Post/Mattermost/send-webhook`
 *
 * Sends a message to a channel in Mattermost.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostMattermostSendwebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { mattermostWebhookContent, ...query }: PostIntegrationDataPostMattermostSendwebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Mattermost/send-webhook', query, body: mattermostWebhookContent, as: byMediaType }, 'mattermostWebhookContent'), options)
}

/** Parameters of {@link postIntegrationDataPostOpenAi}. */
export interface PostIntegrationDataPostOpenAiParams {
  actions: Actions
}

/**
 * `POST /IntegrationData/Post/OpenAi`
 *
 * Sends an action of a ticket to OpenAI, for instance to improve or sum up its text.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostOpenAi<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actions, ...query }: PostIntegrationDataPostOpenAiParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/OpenAi', query, body: actions, as: byMediaType }, 'actions'), options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatepaymentintent}. */
export interface PostIntegrationDataPostStripeCreatepaymentintentParams {
  stripePaymentIntentCreateRequest: StripePaymentIntentCreateRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/create-payment-intent`
 *
 * Starts a payment at Stripe for the invoices in `items`, with the card in `cardid`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatepaymentintent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripePaymentIntentCreateRequest, ...query }: PostIntegrationDataPostStripeCreatepaymentintentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Stripe/create-payment-intent', query, body: stripePaymentIntentCreateRequest, as: byMediaType }, 'stripePaymentIntentCreateRequest'), options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreateportalsession}. */
export interface PostIntegrationDataPostStripeCreateportalsessionParams {
  stripeCreatePortalSession: StripeCreatePortalSession
}

/**
 * `POST /IntegrationData/Post/Stripe/create-portal-session`
 *
 * Opens a session of Stripe's customer portal and returns its address.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreateportalsession<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeCreatePortalSession, ...query }: PostIntegrationDataPostStripeCreateportalsessionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Stripe/create-portal-session', query, body: stripeCreatePortalSession, as: byMediaType }, 'stripeCreatePortalSession'), options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatesetupintent}. */
export interface PostIntegrationDataPostStripeCreatesetupintentParams {
  stripePaymentIntentCreateRequest: StripePaymentIntentCreateRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/create-setup-intent`
 *
 * Starts the storing of a means of payment at Stripe.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatesetupintent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripePaymentIntentCreateRequest, ...query }: PostIntegrationDataPostStripeCreatesetupintentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Stripe/create-setup-intent', query, body: stripePaymentIntentCreateRequest, as: byMediaType }, 'stripePaymentIntentCreateRequest'), options)
}

/** Parameters of {@link postIntegrationDataPostStripeCreatewebhook}. */
export interface PostIntegrationDataPostStripeCreatewebhookParams {
  stripeWebhookEndpoint: StripeWebhookEndpoint
}

/**
 * `POST /IntegrationData/Post/Stripe/create-webhook`
 *
 * Creates a webhook in Stripe that tells Halo of payments.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeCreatewebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeWebhookEndpoint, ...query }: PostIntegrationDataPostStripeCreatewebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Stripe/create-webhook', query, body: stripeWebhookEndpoint, as: byMediaType }, 'stripeWebhookEndpoint'), options)
}

/** Parameters of {@link postIntegrationDataPostStripeUpdateinvoicepayment}. */
export interface PostIntegrationDataPostStripeUpdateinvoicepaymentParams {
  stripeUpdateInvoicePaymentRequest: StripeUpdateInvoicePaymentRequest
}

/**
 * `POST /IntegrationData/Post/Stripe/update-invoice-payment`
 *
 * Updates the payment of an invoice from a payment at Stripe.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataPostStripeUpdateinvoicepayment<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { stripeUpdateInvoicePaymentRequest, ...query }: PostIntegrationDataPostStripeUpdateinvoicepaymentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Post/Stripe/update-invoice-payment', query, body: stripeUpdateInvoicePaymentRequest, as: byMediaType }, 'stripeUpdateInvoicePaymentRequest'), options)
}

/** Parameters of {@link postIntegrationDataSAMLIdPMetadata}. */
export interface PostIntegrationDataSAMLIdPMetadataParams {
  keyPair2: KeyPair2
}

/**
 * `POST /IntegrationData/SAML/IdP/Metadata`
 *
 * Reads the SAML metadata of an identity provider from the address or text in `value`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataSAMLIdPMetadata<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { keyPair2, ...query }: PostIntegrationDataSAMLIdPMetadataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/SAML/IdP/Metadata', query, body: keyPair2, as: byMediaType }, 'keyPair2'), options)
}

/** Parameters of {@link getIntegrationDataSAMLSPMetadata}. */
export type GetIntegrationDataSAMLSPMetadataParams = Record<string, never>

/**
 * `GET /IntegrationData/SAML/SP/Metadata`
 *
 * Downloads the SAML metadata of Halo as a service provider, as XML.
 *
 * Answers with bytes; `as: 'stream'` reads a large file piece by piece.
 *
 * A file, not JSON.
 */
export async function getIntegrationDataSAMLSPMetadata<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationDataSAMLSPMetadataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request<Bytes, As>({ method: 'get', path: '/IntegrationData/SAML/SP/Metadata', query, as: 'bytes' }, options)
}

/** Parameters of {@link getIntegrationDataSearchDevOps}. */
export type GetIntegrationDataSearchDevOpsParams = Record<string, never>

/**
 * `GET /IntegrationData/Search/DevOps`
 *
 * Searches Azure DevOps for work items, through the stored connection.
 *
 * Answers with a value, as recorded on a live server.
 */
export async function getIntegrationDataSearchDevOps<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationDataSearchDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, string>> {
  return halo.request<string, As>({ method: 'get', path: '/IntegrationData/Search/DevOps', query, as: byMediaType }, options)
}

/** Parameters of {@link getIntegrationDataSearchJira}. */
export type GetIntegrationDataSearchJiraParams = Record<string, never>

/**
 * `GET /IntegrationData/Search/Jira`
 *
 * Searches Jira for issues, through the stored connection.
 *
 * Answers with a value, as recorded on a live server.
 */
export async function getIntegrationDataSearchJira<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationDataSearchJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, string>> {
  return halo.request<string, As>({ method: 'get', path: '/IntegrationData/Search/Jira', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationDataSendXero}. */
export interface PostIntegrationDataSendXeroParams {
  invoiceHeader: InvoiceHeader
}

/**
 * `POST /IntegrationData/Send/Xero`
 *
 * Sends an invoice to Xero.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataSendXero<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { invoiceHeader, ...query }: PostIntegrationDataSendXeroParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Send/Xero', query, body: invoiceHeader, as: byMediaType }, 'invoiceHeader'), options)
}

/** Parameters of {@link postIntegrationDataUnlinkDevOps}. */
export interface PostIntegrationDataUnlinkDevOpsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  linkWorkItemList: LinkWorkItem[]
}

/**
 * `POST /IntegrationData/Unlink/DevOps`
 *
 * Removes links of tickets to work items in Azure DevOps.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkDevOps<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkWorkItemList, ...query }: PostIntegrationDataUnlinkDevOpsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Unlink/DevOps', query, body: linkWorkItemList, as: byMediaType }, 'linkWorkItemList'), options)
}

/** Parameters of {@link postIntegrationDataUnlinkHaloLink}. */
export interface PostIntegrationDataUnlinkHaloLinkParams {
  items: number[]
}

/**
 * `POST /IntegrationData/Unlink/HaloLink`
 *
 * Removes links of records to another Halo, by the ids in the body.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkHaloLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostIntegrationDataUnlinkHaloLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Unlink/HaloLink', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link postIntegrationDataUnlinkJira}. */
export interface PostIntegrationDataUnlinkJiraParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  linkIssueList: LinkIssue[]
}

/**
 * `POST /IntegrationData/Unlink/Jira`
 *
 * Removes links of tickets to issues in Jira.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIntegrationDataUnlinkJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { linkIssueList, ...query }: PostIntegrationDataUnlinkJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IntegrationData/Unlink/Jira', query, body: linkIssueList, as: byMediaType }, 'linkIssueList'), options)
}

/** Parameters of {@link getIntegrationDataValidateJira}. */
export type GetIntegrationDataValidateJiraParams = Record<string, never>

/**
 * `GET /IntegrationData/Validate/Jira`
 *
 * Tries whether the connection to Jira works.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDataValidateJira<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDataValidateJiraParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationData/Validate/Jira', query, as: byMediaType }, options)
}
