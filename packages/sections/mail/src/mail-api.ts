// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Mail` as a method. */
export class MailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /Mail/Azure`: see {@link operations.postMailAzure}. */
  postMailAzure<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostMailAzureParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailAzure<T, As>(this.#halo, params, options)
  }

  /** `POST /Mail/Integrator/Azure`: see {@link operations.postMailIntegratorAzure}. */
  postMailIntegratorAzure<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.PostMailIntegratorAzureParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailIntegratorAzure<T, As>(this.#halo, params, options)
  }

  /** `POST /Mail/Integrator/Google`: see {@link operations.postMailIntegratorGoogle}. */
  postMailIntegratorGoogle<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostMailIntegratorGoogleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailIntegratorGoogle<T, As>(this.#halo, params, options)
  }

  /** `POST /Mail/Integrator/IMAP`: see {@link operations.postMailIntegratorIMAP}. */
  postMailIntegratorIMAP<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostMailIntegratorIMAPParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailIntegratorIMAP<T, As>(this.#halo, params, options)
  }

  /** `POST /Mail/Integrator/Pop3`: see {@link operations.postMailIntegratorPop3}. */
  postMailIntegratorPop3<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostMailIntegratorPop3Params,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailIntegratorPop3<T, As>(this.#halo, params, options)
  }

  /** `POST /Mail/ProcessMail`: see {@link operations.postMailProcessMail}. */
  postMailProcessMail<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostMailProcessMailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postMailProcessMail<T, As>(this.#halo, params, options)
  }
}
