// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MailCampaignEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MailCampaignEmail` as a method. */
export class MailCampaignEmailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MailCampaignEmail`: see {@link operations.getMailCampaignEmail}. */
  getMailCampaignEmail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMailCampaignEmailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMailCampaignEmail<T, As>(this.#halo, params, options)
  }

  /** `POST /MailCampaignEmail`: see {@link operations.postMailCampaignEmail}. */
  postMailCampaignEmail<As extends ResponseAs = ResponseAs>(
    params: operations.PostMailCampaignEmailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaignEmail>> {
    return operations.postMailCampaignEmail<As>(this.#halo, params, options)
  }

  /** `GET /MailCampaignEmail/{id}`: see {@link operations.getMailCampaignEmailById}. */
  getMailCampaignEmailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMailCampaignEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MailCampaignEmail>> {
    return operations.getMailCampaignEmailById<As>(this.#halo, params, options)
  }

  /** `DELETE /MailCampaignEmail/{id}`: see {@link operations.deleteMailCampaignEmailById}. */
  deleteMailCampaignEmailById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMailCampaignEmailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMailCampaignEmailById<T, As>(this.#halo, params, options)
  }
}
