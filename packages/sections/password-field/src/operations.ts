// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { AuditPasswordField } from '@halopsa/schemas'

/** Parameters of {@link getPasswordField}. */
export type GetPasswordFieldParams = Record<string, never>

/**
 * `GET /PasswordField`
 *
 * Lists who looked at password fields; it needs a permission of its own.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getPasswordField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPasswordFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PasswordField', query, as: byMediaType }, options)
}

/** Parameters of {@link postPasswordField}. */
export interface PostPasswordFieldParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  auditPasswordFieldList: AuditPasswordField[]
}

/**
 * `POST /PasswordField`
 *
 * Records that a password field was looked at; the schema has its `value` too.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPasswordField<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { auditPasswordFieldList, ...query }: PostPasswordFieldParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AuditPasswordField[], AuditPasswordField>>> {
  return halo.request<Flagged<Flag, AuditPasswordField[], AuditPasswordField>, As>(withBody({ method: 'post', path: '/PasswordField', query, body: auditPasswordFieldList }, 'auditPasswordFieldList'), options)
}

/** Parameters of {@link getPasswordFieldById}. */
export interface GetPasswordFieldByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /PasswordField/{id}`
 *
 * Reads an entry of the audit log of password fields.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getPasswordFieldById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPasswordFieldByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AuditPasswordField>> {
  return halo.request<AuditPasswordField, As>({ method: 'get', path: path`/PasswordField/${id}`, query }, options)
}
