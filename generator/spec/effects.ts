import type { Basis } from './fact.ts'
import { connections, liveReads } from './words/connections.ts'

/**
 * What an operation does to the world.
 * - `read`: it returns data and changes nothing
 * - `write`: it creates or changes records in Halo
 * - `delete`: it removes records
 * - `act`: more than records change: somebody is mailed or called, money is billed or charged, a runbook or script
 *   runs, another system is reached, or somebody gets access
 */
export type Effect = 'read' | 'write' | 'delete' | 'act'

/** The effect of an operation, where it is not what the verb says. */
export interface EffectFact {
  effect: Effect
  /** Why, in a few plain words. */
  reason: string
  basis: Basis
  /**
   * Fields of the body that bring the effect about; where absent, every call has it. An effect of more weight than the
   * verb's (`act`, `delete`) holds as soon as one of the fields is there, at any depth of the body, with a value other
   * than `false`, `null` or nothing. An effect of less weight (`read` of a POST) holds only if every record has one of
   * them set to `true`.
   */
  fields?: readonly string[]
  /** The effect of calls without these fields, where it is not what the verb says. */
  otherwise?: Effect
}

/** The effect that the verb says: it holds for each operation that {@link effects} does not name. */
export const effectOfVerb: Readonly<Record<string, Effect>> = {
  GET: 'read',
  POST: 'write',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
}

/** An effect that only the names let us expect. */
const likely = (effect: Effect, reason: string): EffectFact => ({ effect, reason, basis: 'convention' })

/** An effect that the fields of the body or the parameters show; with fields named, only calls that set one have it. */
const shown = (effect: Effect, reason: string, ...fields: readonly string[]): EffectFact => ({
  effect,
  reason,
  basis: 'documented',
  ...(fields.length > 0 && { fields }),
})

const viewing = likely('read', 'returns who has the record open; no record changes')
const importing = (system: string): EffectFact => shown('act', `imports data from ${system}`)

/** Saving a connection sends its credentials to the other system, and switches imports and webhooks on and off. */
const savedConnections = Object.fromEntries(
  Object.entries(connections).map(([section, system]) => [
    `POST /${section}`,
    shown('act', `saves credentials and imports of the connection to ${system}, and may start them`),
  ]),
)

/** The caller's parameters reach the other system with Halo's credentials; some of them are addresses to fetch. */
const requestsToOthers = Object.fromEntries(
  Object.entries(liveReads).map(([operation, system]) => [
    operation,
    likely('act', `has Halo send a request to ${system} with its stored credentials`),
  ]),
)

/**
 * Operations whose effect is not what the verb says. Safety of agents rests on this table: of `write` and `act` it says
 * `act` where we do not know, and of `read` and `write` it says `write`.
 */
export const effects: Readonly<Record<string, EffectFact>> = {
  ...savedConnections,
  ...requestsToOthers,

  // POSTs that read
  'POST /Report': {
    effect: 'read',
    reason:
      'with `_loadreportonly` it runs the query in `sql` and saves nothing; without, it may publish a report or have it mailed',
    basis: 'used',
    fields: ['_loadreportonly'],
    otherwise: 'act',
  },
  'POST /Tickets/View': viewing,
  'POST /Opportunities/View': viewing,
  'POST /Projects/View': viewing,
  'POST /Invoice/View': viewing,
  'POST /SalesOrder/View': viewing,
  'POST /Quotation/View': viewing,
  'POST /PurchaseOrder/View': viewing,
  'POST /EmailTemplate/preview': likely('read', 'returns the filled template; nothing is sent'),
  'POST /Invoice/PDF/{id}': { effect: 'read', reason: 'returns the invoice as a PDF file', basis: 'used' },

  // GETs that do more than read
  'GET /AzureTranslate/CustomTranslate': likely('act', 'sends text to Azure for translation'),
  'GET /Example/Get': likely('act', 'is built like those that send a request to another system'),
  'GET /GoToResolve/Complete': likely('act', 'completes a sign-in or session at GoTo Resolve'),
  'GET /GoToResolve/Download': likely('act', 'has Halo fetch something from GoTo Resolve'),
  'GET /IntegrationData/Get/BeyondTrust/Code': likely('act', 'gets a code that starts a remote session'),
  'GET /IntegrationData/Get/ShopifyVerify': likely('act', 'authorises Halo at Shopify'),
  'GET /IntegrationData/Get/Twitter': shown('act', 'with `callbackurl` it starts the authorisation at Twitter'),
  'GET /LapSafe/Cancel': likely('act', 'cancels something at LapSafe'),
  'GET /LapSafe/Complete': likely('act', 'completes something at LapSafe'),
  'GET /LicenseInfo/password': likely('act', 'hands out a password'),
  'GET /MO/b': likely('write', 'records that an email was opened'),
  'GET /MO/r': likely('write', 'records a click in an email'),
  'GET /OnlineStatus': shown('write', 'takes the fields of a status as parameters, so it may set one'),
  'GET /SecureSecretLink/validate': shown('write', 'counts an attempt and marks the secret as seen'),
  'GET /ServiceStatus/Subscribe/{id}': likely('write', 'may start a subscription'),
  'GET /TakeControl/GetUrl': likely('act', 'gets the address of a remote session'),

  // Tickets, actions, approvals: people are mailed
  'POST /Tickets': shown('act', 'may mail the user an acknowledgement, page people and start a workflow'),
  'POST /Opportunities': shown('act', 'may mail the contact and start a workflow, as a ticket does'),
  'POST /Projects': shown('act', 'may mail the user and start a workflow, as a ticket does'),
  'POST /Tickets/Object': likely('act', 'may create a ticket, with the mails that follow'),
  'POST /Tickets/processchildren': likely('act', 'changes child tickets, with the mails that follow'),
  'POST /Tickets/SetBillableProject': likely('act', 'changes what is billed'),
  'POST /Actions': shown('act', 'may mail, text or post to people outside, and bills time'),
  'POST /Actions/Review': likely('act', 'releases time for billing'),
  'POST /HaloIntegration/CreateTicket': likely('act', 'creates a ticket, with the mails that follow'),
  'POST /HaloIntegration/CreateAction': likely('act', 'adds an action, with the mails that follow'),
  'POST /TicketApproval': shown('act', 'asks approvers by mail, or decides an approval'),
  'POST /ApprovalStore': likely('act', 'may decide approvals; it is not documented'),
  'POST /ClientContract/Approval': shown('act', 'accepts or refuses a contract in the name of the customer'),
  'POST /Quotation/Approval': shown('act', 'accepts or refuses a quotation in the name of the customer'),
  'POST /Timesheet': shown('act', 'moves a timesheet through approval', '_submitapproval', '_approve', '_reject'),
  'POST /Appointment': shown('act', 'may invite people by mail and write into their calendars'),
  'POST /Appointment/Booking': shown('act', 'books an appointment and confirms it to people'),
  'POST /Appointment/Generate': likely('act', 'generates appointments, with the invitations that follow'),
  'POST /ScheduleOccurrence': likely('act', 'may create what is scheduled, now'),
  'POST /Holiday': likely('act', 'may ask for approval by mail, and writes into calendars'),
  'POST /TimesheetEvent': shown('act', 'creates a ticket, with the mails that follow', 'lognewticket'),
  'POST /Template': shown('act', 'creates or mails what is scheduled, now', '_sendnow', '_queue'),

  // Messages
  'POST /Chat': likely('act', 'starts a chat with a person'),
  'POST /ChatFlow': likely('act', 'moves on a chat with a person'),
  'POST /ChatMessage': likely('act', 'sends a message to a person'),
  'POST /ChatMessage/IsTyping': likely('act', 'shows a person that somebody is typing'),
  'POST /EmailStore': shown('act', 'sends emails'),
  'POST /ExternalChatMessage': shown('act', 'sends a message to a chat in another system'),
  'POST /IntegrationData/Post/Mattermost/send-webhook': shown('act', 'sends a message to Mattermost'),
  'POST /MailCampaign': shown('act', 'starts or stops mass mail'),
  'POST /MailCampaignEmail': shown('act', 'changes mass mail, which may be on its way'),
  'POST /Notifications': shown('act', 'sends notifications by mail, text or push'),
  'POST /Notifications/process': likely('act', 'sends notifications that are waiting'),
  'POST /Outgoing': likely('act', 'may send messages again'),
  'POST /Outgoingemail': shown('act', 'puts an email in the queue to be sent'),
  'POST /Release': shown(
    'act',
    'mails people about a release',
    'send_release1_email',
    'send_release2_email',
    'send_release3_email',
    'preview_release_email',
  ),
  'POST /Service': shown('act', 'mails the subscribers of a service', 'send_service_email', 'preview_service_email'),
  'POST /ServiceStatus': shown('act', 'mails the subscribers of a service'),
  'POST /Zoom/Message': shown('act', 'sends a message in Zoom'),

  // Incoming mail, events and calls: tickets are made of them
  'POST /incomingemail': shown('act', 'fetches emails and makes tickets of them'),
  'POST /incomingemail/AddToTicket': likely('act', 'adds emails to a ticket, with the mails that follow'),
  'POST /Mail/Azure': likely('act', 'makes tickets of emails'),
  'POST /Mail/Integrator/Azure': likely('act', 'makes tickets of emails'),
  'POST /Mail/Integrator/Google': likely('act', 'makes tickets of emails'),
  'POST /Mail/Integrator/Pop3': likely('act', 'makes tickets of emails'),
  'POST /Mail/Integrator/IMAP': likely('act', 'makes tickets of emails'),
  'POST /Mail/ProcessMail': likely('act', 'makes tickets of emails'),
  'POST /IntegrationData/Move/Mail': shown('act', 'moves emails on the mail server'),
  'POST /Event': likely('act', 'may run event rules'),
  'POST /IncomingEvent': shown('act', 'runs event rules, which create tickets'),
  'POST /IncomingEvent/Process': likely('act', 'runs event rules, which create tickets'),
  'POST /IncomingWebhook': likely('act', 'is handled like a webhook of another system'),
  'POST /IncomingWebhook/Process': likely('act', 'handles received webhooks'),
  'POST /IntegrationRequest': shown('act', 'has a webhook tried again', '_retrywebhook'),
  'POST /Slack/Command': likely('act', 'is handled like a command in Slack'),
  'POST /Slack/Event': likely('act', 'is handled like an event in Slack'),
  'POST /Slack/Interactivity': likely('act', 'is handled like a click in Slack'),
  'POST /Twilio/callback': likely('act', 'is handled like a notice of Twilio about a call'),
  'POST /Twilio/twiml': likely('act', 'steers a phone call'),

  // Money
  'POST /Invoice': shown('act', 'bills, may mail the invoice and send it to the accounting system'),
  'POST /Invoice/updatelines': likely('act', 'changes what is billed'),
  'POST /Invoice/{id}/void': likely('act', 'voids an invoice, in the accounting system too'),
  'POST /InvoicePayment': shown('act', 'records a payment and tells the accounting system'),
  'POST /RecurringInvoice': shown('act', 'changes what is billed at regular times'),
  'POST /RecurringInvoice/updatelines': likely('act', 'changes what is billed at regular times'),
  'POST /RecurringInvoice/Lines': likely('act', 'changes what is billed at regular times'),
  'POST /RecurringInvoice/process': likely('act', 'creates the invoices that are due'),
  'POST /ClientPrepay': shown('act', 'adds prepaid hours, which are billed'),
  'POST /Client/NewAccountsId': likely('act', 'changes what the accounting system knows clients by'),
  'POST /Client/PaymentMethodUpdate': shown('act', 'changes how a client is charged'),
  'POST /Item/NewAccountsId': likely('act', 'changes what the accounting system knows items by'),
  'POST /ItemAccountsLink/Migrate': shown('act', 'changes links to the accounting system, in the background'),
  'POST /IntegrationData/Send/Xero': shown('act', 'sends an invoice to Xero'),
  'POST /IntegrationData/AdjustQty/MicrosoftCSP': shown('act', 'changes a paid subscription at Microsoft'),
  'POST /IntegrationData/AdjustQty/Pax8': shown('act', 'changes a paid subscription at Pax8'),
  'POST /IntegrationData/Post/Stripe/create-payment-intent': shown('act', 'starts a payment by card'),
  'POST /IntegrationData/Post/Stripe/create-portal-session': shown('act', 'opens the payment portal of a customer'),
  'POST /IntegrationData/Post/Stripe/create-setup-intent': shown('act', 'stores a means of payment'),
  'POST /IntegrationData/Post/Stripe/update-invoice-payment': shown('act', 'records a payment by card'),
  'POST /PurchaseOrder': shown('act', 'may order from the distributor, invoice, and tell the accounting system'),
  'POST /PurchaseOrder/confirmreceipt': likely('act', 'receives goods, which may be invoiced and told to accounting'),
  'POST /Quotation': shown(
    'act',
    'starts an electronic signature or an approval by mail, or orders',
    '_startthirdpartysign',
    'new_approvalprocess_email',
    '_order_vorboss_service',
    '_dotaxsync',
  ),
  'POST /Quotation/Lines': shown('act', 'orders a service from Vorboss', '_order_vorboss_service'),
  'POST /SalesOrder': shown(
    'act',
    'invoices the order, orders the goods, or calculates tax in another system',
    '_create_invoice',
    '_create_po',
    '_distributorMessage',
    '_dotaxsync',
  ),
  'POST /SoftwareLicence': shown('act', 'adds the licence to a recurring invoice', '_create_recurring_invoice_line'),
  'POST /ClientContract': shown(
    'act',
    'mails people, sends the contract to Oracle, or deletes what was scheduled',
    '_send_outstanding_emails',
    '_send_appointment_invites',
    '_delete_outstanding_schedules',
    'send_to_oracle',
  ),
  'POST /CSPConsumptionData/manage': likely('act', 'may import, bill or remove; it is not documented'),
  'POST /CSPSubscriptionPricing/manage': likely('act', 'may import or remove; it is not documented'),

  // People and their access
  'POST /Agent': shown('act', 'gives people access: creates logins, invites, sets roles, ends sessions'),
  'POST /Application': shown('act', 'gives programs access to the API'),
  'POST /Application/federatedcredentials': shown('act', 'gives programs access to the API'),
  'POST /Features': shown('act', 'switches modules and integrations on and off for everybody'),
  'POST /HaloDeviceInfo': shown('act', 'registers a device that notifications are sent to'),
  'POST /ImpersonationRequest': shown('act', 'gets a token to sign in as somebody else'),
  'POST /LicenseInfo': likely('act', 'changes what is licensed'),
  'POST /LoginToken': shown('act', 'creates or redeems a token that signs somebody in'),
  'POST /PasswordField': shown('act', 'may reveal a password'),
  'POST /PublishProfiles': shown('act', 'gives programs access to published reports'),
  'POST /Roles': shown('act', 'changes what agents may do'),
  'POST /SecureSecretLink': shown('act', 'shares a secret by a link'),
  'POST /SecurityQuestionValidate': shown('act', 'proves who somebody is, for a new password'),
  'POST /SingleSignOnApplication': shown('act', 'changes how people sign in'),
  'POST /UserRoles': shown('act', 'changes what end users may do'),
  'POST /Client': shown(
    'act',
    'mails a welcome, changes a Twilio account, or merges the client into another',
    'newclient_sendwelcomeemail',
    '_create_twilio_subaccount',
    '_close_twilio_subaccount',
    '_pauseunpause_twilio_subaccount',
    '_create_twilio_recurringinvoice',
    '_merge_client_into',
  ),
  'POST /Site': shown('act', 'mails a welcome to the contact of a new site', 'newsite_sendwelcomeemail'),
  'POST /Users': shown(
    'act',
    'mails a welcome, resets access, takes licences away, anonymises the user, or merges it into another',
    'sendwelcomeemail',
    'resetpassword',
    '_revoke_authenticatorapp',
    '_remove_licenses',
    '_remove_license_id',
    '_anonymise',
    '_merge_user_into',
  ),
  'POST /DashboardLinks': shown(
    'act',
    'shows a dashboard to people without a login',
    'is_published',
    'allow_anonymous',
  ),

  // Deletes through POST
  'POST /Asset': shown('delete', 'merges the asset into another, which removes it', '_merge_asset_into', '_ismerge'),
  'POST /Audit': shown('delete', 'blacks out entries of the audit log', '_redact'),
  'POST /CustomTable': shown('delete', 'deletes rows', '_delete_data', 'delete_customfields'),

  // Runbooks, scripts, queries
  'POST /Automation': likely('act', 'may run runbooks again'),
  'POST /Automation/{runbookId}': likely('act', 'starts a runbook'),
  'POST /CustomQuery': shown('act', 'executes SQL on the database'),
  'POST /DatabaseLookup': shown('act', 'saves SQL and a database login, and may run it'),
  'POST /DatabaseLookup/run': shown('act', 'runs SQL on another database'),
  'POST /Field': shown('act', 'executes SQL on the database', '_testsql'),
  'POST /FieldInfo': shown('act', 'executes SQL on the database', '_testsql'),
  'POST /PowerShellScript': likely('act', 'changes a script that runs on servers'),
  'POST /PowerShellScriptCriteria': likely('act', 'changes what a script that runs on servers is given'),
  'POST /PowerShellScriptProcessing': shown('act', 'has a script run on servers'),
  'POST /SQLImport': shown('act', 'saves SQL and a database login for imports'),
  'POST /ForecastDetails': shown('act', 'has a forecast calculated by a service', '_do_forecast'),
  'POST /VirtualAgent': shown('act', 'changes an AI agent and its tools at the AI provider'),
  'POST /TaskSchedule': likely('act', 'changes or starts background tasks'),
  'POST /mcp': likely('act', "calls tools of Halo's MCP server, which can do anything"),

  // Webhooks, subscriptions and other ways out of Halo
  'POST /AgentEventSubscription': shown('act', "subscribes to events of an agent's calendar at Microsoft"),
  'POST /AgentPresenceSubscription': shown('act', "subscribes to an agent's presence at Microsoft"),
  'POST /ConnectedInstance': shown('act', 'saves credentials for another Halo instance and tries them'),
  'POST /CustomIntegration': shown('act', 'saves the address and credentials of another system'),
  'POST /CustomIntegrationMethod': shown('act', 'saves a request to another system, and may send it'),
  'POST /EventRule': shown('act', 'changes how other systems may create tickets'),
  'POST /ExternalLink': shown('act', 'changes a webhook in another system', '_webhookaction'),
  'POST /ExternalLink/Generate': shown('act', 'links records with those that it finds in another system'),
  'POST /IntegrationConfiguration': shown('act', 'saves the login of an integration'),
  'POST /KeyVault': shown('act', 'changes where Halo fetches secrets'),
  'POST /Mailbox': shown('act', 'changes from where mail is fetched and sent, and tries it'),
  'POST /MailboxCredential': shown('act', 'saves the login of a mailbox, and tries it'),
  'POST /MicrosoftSubscriptionMapping': shown('act', 'subscribes to changes in SharePoint'),
  'POST /MicrosoftTeamsMapping': shown('act', 'subscribes to changes in Microsoft Teams'),
  'POST /Nhserverconfig': shown('act', 'changes which mails and imports the background server does'),
  'POST /Notification': shown('act', 'changes whom Halo notifies, and of what'),
  'POST /RemoteSession': shown('act', 'may start a remote session'),
  'POST /SalesMailbox': shown('act', 'saves the login of sales mailboxes'),
  'POST /SalesMailboxDetail': shown('act', 'saves the login of a sales mailbox'),
  'POST /SlackChatApp': shown('act', 'saves the tokens of a Slack app'),
  'POST /Webhook': shown('act', 'changes where Halo sends data, or a runbook, and may try it'),
  'POST /WebhookEvent': likely('act', 'may deliver again'),

  // Other systems
  'POST /Addigy/Post': shown('act', 'creates or removes a webhook in Addigy'),
  'POST /AdobeCommerceIntegration/auth': likely('act', 'authorises Halo at Adobe Commerce'),
  'POST /Attachment': shown('act', 'has a recording transcribed by a service', '_start_transcription'),
  'POST /Attachment/document': shown('act', 'has a recording transcribed by a service', '_start_transcription'),
  'POST /AzureTranslate/LanguagePackTranslate': likely('act', 'sends texts to Azure for translation'),
  'POST /DocumentCreation': likely('act', 'may create a document in another system'),
  'POST /IntegrationData/CreateIncident/SplunkOnCall': shown('act', 'alerts the people on call'),
  'POST /IntegrationData/Export/Lansweeper': shown('act', 'starts an export at Lansweeper'),
  'POST /IntegrationData/Import/BeyondTrust': importing('BeyondTrust'),
  'POST /IntegrationData/Import/BusinessCentral': importing('Business Central'),
  'POST /IntegrationData/Import/DevOps': importing('Azure DevOps'),
  'POST /IntegrationData/Import/ExactOnline': importing('Exact Online'),
  'POST /IntegrationData/Import/ExchangeCalendars/EWS': importing('Exchange'),
  'POST /IntegrationData/Import/Fortnox': importing('Fortnox'),
  'POST /IntegrationData/Import/IngramMicro/Subscriptions': importing('Ingram Micro'),
  'POST /IntegrationData/Import/Intacct': importing('Sage Intacct'),
  'POST /IntegrationData/Import/Jira': importing('Jira'),
  'POST /IntegrationData/Import/Kashflow': importing('KashFlow'),
  'POST /IntegrationData/Import/Myob': importing('MYOB'),
  'POST /IntegrationData/Import/QuickBooksOnline': importing('QuickBooks Online'),
  'POST /IntegrationData/Import/SageBusinessCloud': importing('Sage Business Cloud'),
  'POST /IntegrationData/Import/SnelStart': importing('SnelStart'),
  'POST /IntegrationData/Import/Xero': importing('Xero'),
  'POST /IntegrationData/Link/DevOps': shown('act', 'links a ticket with a work item in Azure DevOps'),
  'POST /IntegrationData/Link/Jira': shown('act', 'links a ticket with an issue in Jira'),
  'POST /IntegrationData/Post/Confluence/create-webhook': shown('act', 'creates a webhook in Confluence'),
  'POST /IntegrationData/Post/GoogleCalendars': likely('act', 'writes to Google Calendar'),
  'POST /IntegrationData/Post/Liongard/Customer': likely('act', 'writes a customer to Liongard'),
  'POST /IntegrationData/Post/Liongard/Metrics': likely('act', 'sends a request to Liongard'),
  'POST /IntegrationData/Post/Mattermost/create-webhook': shown('act', 'creates a webhook in Mattermost'),
  'POST /IntegrationData/Post/Mattermost/delete-webhook': likely('act', 'deletes a webhook in Mattermost'),
  'POST /IntegrationData/Post/OpenAi': likely('act', 'sends the text of a ticket to OpenAI'),
  'POST /IntegrationData/Post/Stripe/create-webhook': shown('act', 'creates a webhook in Stripe'),
  'POST /IntegrationData/SAML/IdP/Metadata': likely('act', 'fetches an address that the caller names'),
  'POST /IntegrationData/Unlink/DevOps': shown('act', 'removes a link to Azure DevOps'),
  'POST /IntegrationData/Unlink/HaloLink': likely('act', 'removes links to another Halo instance'),
  'POST /IntegrationData/Unlink/Jira': shown('act', 'removes a link to Jira'),
  'POST /ISLOnline/CreateLink': likely('act', 'opens a way into a device'),
  'POST /KaseyaVSAX/CreateWebhook/{detailsId}': likely('act', 'creates a webhook in Kaseya VSA X'),
  'DELETE /KaseyaVSAX/DeleteWebhook/{detailsId}': likely('act', 'deletes a webhook in Kaseya VSA X'),
  'POST /SlackDetails/Uninstall': likely('act', 'removes the app from a Slack workspace'),
  'POST /Tenable/Export': shown('act', 'starts an export at Tenable'),
  'POST /Tenable/Cancel': likely('act', 'cancels an export at Tenable'),
  'POST /Translation': shown('act', 'sends text to a translation service', '_dotranslate', '_translateonly'),

  // The instance itself
  'POST /ConfigCommit': shown(
    'act',
    'undoes configuration or moves it to another instance',
    '_rollback',
    '_push_to_instance_id',
    '_pull_from_instance_id',
  ),
  'POST /Control': shown('act', 'changes for everybody how Halo mails, bills and synchronises'),
  'POST /Control/setup': likely('act', 'runs the first setup'),
  'POST /Control/UpdateEnc': likely('act', 'renews the encryption of stored secrets'),
  'POST /Instance': shown('act', 'may overwrite an instance with a copy of production'),
  'POST /Tenant': likely('act', 'may change which tenant is served'),
}
