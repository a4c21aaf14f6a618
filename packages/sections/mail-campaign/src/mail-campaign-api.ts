// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailCampaign } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaign` as a method. */
export class MailCampaignAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaign`: see {@link operations.getMailCampaign}. */
  getMailCampaign<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailCampaignParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailCampaign<T, As>(this.#halo, params, options)
  }

  /** `POST /MailCampaign`: see {@link operations.postMailCampaign}. */
  postMailCampaign<As extends ResponseAs = ResponseAs>(
    params: operations.PostMailCampaignParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaign>> {
    return operations.postMailCampaign<As>(this.#halo, params, options)
  }

  /** `GET /MailCampaign/{id}`: see {@link operations.getMailCampaignById}. */
  getMailCampaignById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailCampaignByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaign>> {
    return operations.getMailCampaignById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailCampaign/{id}`: see {@link operations.deleteMailCampaignById}. */
  deleteMailCampaignById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMailCampaignByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMailCampaignById<T, As>(this.#halo, params, options)
  }
}
