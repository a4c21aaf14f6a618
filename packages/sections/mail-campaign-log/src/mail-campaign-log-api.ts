// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaignLog` as a method. */
export class MailCampaignLogAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaignLog`: see {@link operations.getMailCampaignLog}. */
  getMailCampaignLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailCampaignLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'mailcampaignlog', T>>> {
    return operations.getMailCampaignLog<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /MailCampaignLog`: see {@link operations.paginateMailCampaignLog}. */
  paginateMailCampaignLog<T = unknown>(
    params?: operations.PaginateMailCampaignLogParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateMailCampaignLog<T>(this.#halo, params, options)
  }

  /** `GET /MailCampaignLog/{id}`: see {@link operations.getMailCampaignLogById}. */
  getMailCampaignLogById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetMailCampaignLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailCampaignLogById<T, As>(this.#halo, params, options)
  }
}
