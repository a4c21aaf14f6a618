// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AzureADConnection } from '@halopsa/schemas'

/** Parameters of {@link getAzureadconnection}. */
export interface GetAzureadconnectionParams {
  authorized?: boolean | null | undefined
  isintune?: boolean | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
  types?: string | null | undefined
}

/**
 * `GET /azureadconnection`
 *
 * Lists connections to Microsoft Entra ID (Azure AD) (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAzureadconnection<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAzureadconnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADConnection[]>> {
  return halo.request<AzureADConnection[], As>({ method: 'get', path: '/azureadconnection', query }, options)
}

/** Parameters of {@link paginateAzureadconnection}: those of {@link getAzureadconnection}. */
export type PaginateAzureadconnectionParams = GetAzureadconnectionParams

/**
 * Every record of `GET /azureadconnection`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAzureadconnection(
  halo: HaloClient,
  params?: PaginateAzureadconnectionParams,
  options?: PaginateOptions,
): Pages<AzureADConnection> {
  return paginate((_, call) => getAzureadconnection(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAzureadconnection}. */
export interface PostAzureadconnectionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  azureADConnectionList: AzureADConnection[]
}

/**
 * `POST /azureadconnection`
 *
 * Creates or updates connections to Microsoft Entra ID (Azure AD) (settings of the integration).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAzureadconnection<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { azureADConnectionList, ...query }: PostAzureadconnectionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AzureADConnection[], AzureADConnection>>> {
  return halo.request<Flagged<Flag, AzureADConnection[], AzureADConnection>, As>(withBody({ method: 'post', path: '/azureadconnection', query, body: azureADConnectionList }, 'azureADConnectionList'), options)
}

/** Parameters of {@link getAzureadconnectionById}. */
export interface GetAzureadconnectionByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the tenants of the connection. */
  includetenants?: boolean | null | undefined
}

/**
 * `GET /azureadconnection/{id}`
 *
 * Reads a connection to Microsoft Entra ID (Azure AD) (settings of the integration).
 *
 * Answers with one record, as other clients use it; the schema of a record is told by its name alone.
 *
 * With `type=2&includedetails=true&includetenants=true`, `mappings_client` holds `{ azure_tenant_id, azure_tenant_name, client_id, client_name }`.
 */
export async function getAzureadconnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAzureadconnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADConnection>> {
  return halo.request<AzureADConnection, As>({ method: 'get', path: path`/azureadconnection/${id}`, query }, options)
}

/** Parameters of {@link deleteAzureadconnectionById}. */
export interface DeleteAzureadconnectionByIdParams {
  id: number
}

/**
 * `DELETE /azureadconnection/{id}`
 *
 * Deletes a connection to Microsoft Entra ID (Azure AD) (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAzureadconnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureadconnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADConnection | undefined>> {
  return halo.request<AzureADConnection | undefined, As>({ method: 'delete', path: path`/azureadconnection/${id}`, query, as: byMediaType }, options)
}
