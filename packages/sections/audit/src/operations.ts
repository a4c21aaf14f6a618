// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Audit } from '@halopsa/schemas'

/** Parameters of {@link getAudit}. */
export type GetAuditParams = Record<string, never>

/**
 * `GET /Audit`
 *
 * Lists entries of the audit log.
 *
 * Answers with a view of the list with the records under `audit`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAudit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAuditParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'audit', Audit>>> {
  return halo.request<ListView<'audit', Audit>, As>({ method: 'get', path: '/Audit', query }, options)
}

/** Parameters of {@link paginateAudit}: those of {@link getAudit}. */
export type PaginateAuditParams = GetAuditParams

/**
 * Every record of `GET /Audit`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAudit(
  halo: HaloClient,
  params?: PaginateAuditParams,
  options?: PaginateOptions,
): Pages<Audit> {
  return paginate((_, call) => getAudit(halo, params, call), { records: 'audit', pages: false }, options)
}

/** Parameters of {@link postAudit}. */
export interface PostAuditParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  auditList: Audit[]
}

/**
 * `POST /Audit`
 *
 * Adds entries to the audit log or changes them; `_redact` blacks one out.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAudit<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { auditList, ...query }: PostAuditParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Audit[], Audit>>> {
  return halo.request<Flagged<Flag, Audit[], Audit>, As>(withBody({ method: 'post', path: '/Audit', query, body: auditList }, 'auditList'), options)
}

/** Parameters of {@link getAuditById}. */
export interface GetAuditByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Audit/{id}`
 *
 * Reads an entry of the audit log.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAuditById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAuditByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Audit>> {
  return halo.request<Audit, As>({ method: 'get', path: path`/Audit/${id}`, query }, options)
}

/** Parameters of {@link deleteAuditById}. */
export interface DeleteAuditByIdParams {
  id: number
}

/**
 * `DELETE /Audit/{id}`
 *
 * Deletes an entry of the audit log.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAuditById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAuditByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Audit | undefined>> {
  return halo.request<Audit | undefined, As>({ method: 'delete', path: path`/Audit/${id}`, query, as: byMediaType }, options)
}
