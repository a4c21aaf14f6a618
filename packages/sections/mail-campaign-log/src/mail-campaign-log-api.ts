// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaignLog` as a method. */
export class MailCampaignLogAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaignLog`: see {@link operations.getMailCampaignLog}. */
  getMailCampaignLog<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailCampaignLogParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailCampaignLog<T, As>(this.#halo, params, options)
  }

  /** `GET /MailCampaignLog/{id}`: see {@link operations.getMailCampaignLogById}. */
  getMailCampaignLogById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetMailCampaignLogByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailCampaignLogById<T, As>(this.#halo, params, options)
  }
}
