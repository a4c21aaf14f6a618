// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FieldInfo } from '@halopsa/schemas'

/** Parameters of {@link getFieldInfo}. */
export interface GetFieldInfoParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  excluderanges?: boolean | null | undefined
  excludetables?: boolean | null | undefined
  excludetableself?: boolean | null | undefined
  extratype?: number | null | undefined
  fieldtype?: number | null | undefined
  fieldtypemultiple?: string | null | undefined
  includecategories?: boolean | null | undefined
  includedatefields?: boolean | null | undefined
  includejirafields?: boolean | null | undefined
  includeremotefields?: boolean | null | undefined
  /** With the values that each field offers. */
  includevalues?: boolean | null | undefined
  inputtype?: number | null | undefined
  isapprovalstep?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  iscustomfieldsetup?: boolean | null | undefined
  systemid?: number | null | undefined
  /** Only fields of this kind of record: `1` for tickets, `2` for clients, `3` for sites, `5` for assets. */
  typeid?: number | null | undefined
}

/**
 * `GET /FieldInfo`
 *
 * Lists fields, custom and built in; `typeid` is the kind of record: 1 ticket, 2 client, 3 site, 5 asset.
 *
 * Answers with an array, as the document declares.
 */
export async function getFieldInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFieldInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo[]>> {
  return halo.request<FieldInfo[], As>({ method: 'get', path: '/FieldInfo', query }, options)
}

/** Parameters of {@link paginateFieldInfo}: those of {@link getFieldInfo}. */
export type PaginateFieldInfoParams = GetFieldInfoParams

/**
 * Every record of `GET /FieldInfo`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFieldInfo(
  halo: HaloClient,
  params?: PaginateFieldInfoParams,
  options?: PaginateOptions,
): Pages<FieldInfo> {
  return paginate((_, call) => getFieldInfo(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFieldInfo}. */
export interface PostFieldInfoParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  fieldInfoList: FieldInfo[]
}

/**
 * `POST /FieldInfo`
 *
 * Creates or updates fields (custom and built in).
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFieldInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { fieldInfoList, ...query }: PostFieldInfoParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FieldInfo[], FieldInfo>>> {
  return halo.request<Flagged<Flag, FieldInfo[], FieldInfo>, As>(withBody({ method: 'post', path: '/FieldInfo', query, body: fieldInfoList }, 'fieldInfoList'), options)
}

/** Parameters of {@link getFieldInfoById}. */
export interface GetFieldInfoByIdParams {
  id: number
  entityid?: number | null | undefined
  getlookupvalues?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  livecustomfields?: string | null | undefined
  userid?: number | null | undefined
}

/**
 * `GET /FieldInfo/{id}`
 *
 * Reads a field (custom or built in).
 *
 * Answers with one record, as the document declares.
 */
export async function getFieldInfoById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFieldInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo>> {
  return halo.request<FieldInfo, As>({ method: 'get', path: path`/FieldInfo/${id}`, query }, options)
}

/** Parameters of {@link deleteFieldInfoById}. */
export interface DeleteFieldInfoByIdParams {
  id: number
}

/**
 * `DELETE /FieldInfo/{id}`
 *
 * Deletes a field (custom or built in).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFieldInfoById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldInfo | undefined>> {
  return halo.request<FieldInfo | undefined, As>({ method: 'delete', path: path`/FieldInfo/${id}`, query, as: byMediaType }, options)
}
