// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link getReportDataPublishedid}. */
export interface GetReportDataPublishedidParams {
  publishedid: string
}

/**
 * `GET /ReportData/{publishedid}`
 *
 * Reads the rows of a published report by the id under which it was published.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getReportDataPublishedid<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { publishedid, ...query }: GetReportDataPublishedidParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ReportData/${publishedid}`, query, as: byMediaType }, options)
}
