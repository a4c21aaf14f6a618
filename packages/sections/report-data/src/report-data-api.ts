// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ReportData` as a method. */
export class ReportDataAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ReportData/{publishedid}`: see {@link operations.getReportDataPublishedid}. */
  getReportDataPublishedid<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetReportDataPublishedidParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getReportDataPublishedid<T, As>(this.#halo, params, options)
  }
}
