import { liveReads } from './connections.ts'
import type { OperationTable } from './operation-facts.ts'

/** The query parameter that chooses the kind of data, by the last part of `GET /IntegrationData/Get/<part>`. */
const selectors: Readonly<Record<string, readonly string[]>> = {
  datatype: [
    'Atera',
    'Autotask',
    'AzureAD',
    'AzureSentinel',
    'Barracuda',
    'ConnectWise',
    'ConnectwiseControl',
    'DattoCommerce',
    'Device42',
    'DynamicsCRM',
    'Etilize',
    'ExchangeCalendars',
    'Freshdesk',
    'GoogleCalendars',
    'GoogleWorkplace',
    'GoToAssist',
    'Intune',
    'ITGlue',
    'JiraServiceManagement',
    'KaseyaVSA',
    'Kashflow',
    'Lansweeper',
    'Liongard',
    'LogicMonitor',
    'LogMeIn',
    'MicrosoftCSP',
    'NCentral',
    'NewRelic',
    'NinjaRMM',
    'Okta',
    'PagerDuty',
    'QuickBooksOnline',
    'ServiceNowIntegration',
    'SnelStart',
    'Snow',
    'SolarWindsRMM',
    'SplunkOnCall',
    'Syncro',
  ],
  dataType: ['Automate', 'Auvik', 'Datto', 'Jira'],
  endpoint: ['Domotz', 'HolidayAPI', 'Jamf', 'Passportal'],
  method: ['Zabbix'],
  resource: [
    'ArrowSphere',
    'CloudMarketplace',
    'DevOps',
    'DickerData',
    'Facebook',
    'Giacom',
    'HaloLink',
    'HubSpot',
    'IngramMicro',
    'intY',
    'Pax8',
    'Qualys',
    'Quoter',
    'Rhipe',
    'Salesforce',
    'Sherweb',
    'TechData',
  ],
}

const selectorOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(selectors).flatMap(([selector, parts]) =>
    parts.map((part) => [`GET /IntegrationData/Get/${part}`, selector]),
  ),
)

const liveReadLine = ([operation, system]: [string, string]): [string, string] => {
  const selector = selectorOf[operation]
  const choice = selector === undefined ? '' : `; \`${selector}\` says which data`
  return [operation, `Reads data from ${system} at that moment, through the stored connection${choice}.`]
}

/** A line for a POST by which one agent shows others that a record is open. */
const viewers = (one: string): string =>
  `Tells who else has ${one} open and whether it has changed; the calling agent is counted as a viewer.`

/** A line for a POST that starts an import from an accounting system. */
const accountsImport = (system: string): string =>
  `Imports data from ${system} into Halo; \`_importtype\` of the connection in the body says which.`

/** What operations do whose line cannot be made from the section, or of which more is known. */
export const operationFacts: OperationTable = {
  ...Object.fromEntries(Object.entries(liveReads).map(liveReadLine)),

  // Tickets and their actions
  'GET /Tickets':
    'Lists tickets: without a filter those that are open or were closed lately. `includeclosed`, `open_only` and `closed_only` choose by state.',
  'POST /Tickets':
    'Creates tickets, or updates those that carry an `id`; a new one needs a `summary`. `_recover` brings a deleted ticket back.',
  'GET /Tickets/{id}':
    'Reads one ticket with its related records; it can be as large as 200 kB because the ticket type comes whole.',
  'DELETE /Tickets/{id}':
    'Moves a ticket to the deleted ones; `POST /Tickets` with `_recover` brings it back. `reason` says why.',
  'GET /Tickets/zapier': 'Reads a ticket for Zapier; which one is not documented.',
  'GET /Tickets/salesmailbox': 'Reads ticket data for the sales mailbox; which data it needs is not documented.',
  'POST /Tickets/Object':
    'Sends one ticket as a single object instead of an array; how it differs from `POST /Tickets` is not documented.',
  'POST /Tickets/vote': 'Adds a vote to a ticket.',
  'POST /Tickets/View': viewers('a ticket'),
  'POST /Tickets/processchildren':
    'Sends tickets whose child tickets are to be processed; what Halo does with them is not documented.',
  'POST /Tickets/SetBillableProject': 'Sets the billable project of tickets; the body is not documented.',
  'GET /Actions':
    'Lists actions of the ticket in `ticket_id`; without a ticket a large tenant can run into a time-out. Actions are numbered from 1 within each ticket.',
  'POST /Actions':
    'Adds actions to tickets, or updates them; each needs `ticket_id` and an outcome. Depending on the outcome and the body it mails the user and bills time.',
  'GET /Actions/{id}': 'Reads one action; `ticket_id` is required, because actions are numbered within their ticket.',
  'DELETE /Actions/{id}': 'Deletes one action; `ticket_id` is required in the query.',
  'POST /Actions/reaction': 'Adds a reaction (such as a thumbs-up) of an agent to an action.',
  'POST /Actions/Review': 'Marks actions as reviewed, as is done with time before it is billed.',
  'GET /Opportunities': 'Lists opportunities, which are kept as tickets and come under `tickets`.',
  'POST /Opportunities': 'Creates or updates opportunities, which have the fields of tickets.',
  'DELETE /Opportunities/{id}': 'Moves one opportunity to the deleted ones.',
  'POST /Opportunities/View': viewers('an opportunity'),
  'GET /Projects': 'Lists projects, which are kept as tickets and come under `tickets`.',
  'POST /Projects': 'Creates or updates projects, which have the fields of tickets.',
  'DELETE /Projects/{id}': 'Moves one project to the deleted ones.',
  'POST /Projects/View': viewers('a project'),
  'POST /ProjectSetupLines':
    'Sends lines of a project setup, by which order or quotation lines become projects and tickets.',
  'POST /TicketApproval': 'Asks for approvals of tickets, or records that one was given or refused.',
  'DELETE /TicketApproval/{id}&{seq}':
    'Deletes an approval of a ticket: `id` is the ticket, `seq` the number of the approval.',
  'POST /ApprovalStore': 'Sends a list of numbers to the approval store; what Halo does with them is not documented.',
  'POST /Draft': 'Saves the draft of a new ticket; `json_content` holds what was typed so far.',
  'GET /FaultsForecasting/{id}': 'Reads hours that were forecast for a ticket.',
  'GET /FaultViewLog': 'Lists who viewed tickets, and when.',
  'GET /ToDo': 'Lists to-dos; `ticket_id` limits them to one ticket.',
  'GET /TicketType':
    'Lists ticket types that the signed-in agent can use; `showall` and `showinactive` bring the hidden ones.',
  'GET /Outcome':
    'Lists outcomes (kinds of action on tickets), each with all of its settings; the whole list is several hundred kB.',
  'GET /Priority':
    "Lists priorities; `slaid` limits them to one SLA. A ticket's `priority_id` is the `priorityid` here, unique within its SLA only.",
  'DELETE /Priority/{id}': 'Deletes one priority; Halo refuses it while tickets have it.',
  'GET /Status': 'Lists statuses; `type` of a record tells whether it is for tickets, orders or items.',
  'GET /Category':
    'Lists ticket categories; `type_id` 1 to 4 is the level of category. Tickets are written with the text of `value`, not with the id.',
  'GET /Feedback/FeedbackMessage': 'Reads the message that is shown to a user who gives feedback.',
  'GET /Feed': 'Lists entries of the activity feed; `older_than_id` and `newer_than_id` move through it, not pages.',

  // Clients, sites, users, assets
  'GET /Client': 'Lists clients; `advanced_search` filters them by text, `search` does nothing.',
  'POST /Client': 'Creates or updates clients; `_merge_client_into` merges one into another.',
  'GET /Client/me': 'Reads the client of the signed-in user.',
  'POST /Client/NewAccountsId': 'Sends clients that are to get a new id for the accounting system.',
  'POST /Client/PaymentMethodUpdate': 'Changes how clients pay; the fields that it reads are not documented.',
  'POST /PopupNote/read': 'Marks popup notes as read.',
  'GET /RecurringItem':
    'Lists recurring items of a client; `pending_recurring_invoice` limits them to those not invoiced.',
  'GET /EmailAddressBook': 'Lists people to whom an email can be addressed, with the filters of users.',
  'POST /Site': 'Creates or updates sites of clients; send `issitedetails: true` with them.',
  'GET /Site/StockBins': 'Lists sites with their stock bins.',
  'GET /Users': 'Lists users (end users); agents are in `GET /Agent`.',
  'POST /Users':
    'Creates or updates users (end users); `_merge_user_into` merges one into another, `_anonymise` takes the personal data away.',
  'GET /Users/me': 'Reads the signed-in user (end user).',
  'POST /Users/prefs': 'Saves preferences of a user: language, theme and details.',
  'GET /Asset': 'Lists assets; a page holds at most 50.',
  'POST /Asset':
    'Creates or updates assets; send `isassetdetails: true` with them. `_merge_asset_into` merges one into another.',
  'GET /Asset/NextTag': 'Reads the tag that the next asset would get.',
  'GET /Asset/GetAllSoftwareVersions': 'Lists all versions of software found on assets.',
  'GET /AssetChange': 'Lists changes of assets; name one with `asset_id`, else a large tenant times out.',
  'GET /AssetSoftware': 'Lists applications installed on the asset in `device_id`.',
  'POST /AssetChange': 'Records changes of assets.',
  'GET /Field': 'Lists fields of assets; `kind` and `type_id` limit them.',
  'GET /Field/{id}': 'Reads one field of assets; `kind` says of which kind it is.',
  'DELETE /Field/{id}': 'Deletes one field of assets; `kind` is required in the query.',
  'POST /Field/AddFieldToAll/{id}': 'Adds a field to all asset types.',
  'GET /FieldInfo':
    'Lists fields, custom and built in; `typeid` is the kind of record: 1 ticket, 2 client, 3 site, 5 asset.',
  'POST /CustomTable': 'Creates or updates custom tables; `_add_rows` adds rows and `_delete_data` deletes them.',
  'GET /HaloField': 'Lists fields that Halo itself defines.',
  'GET /Lookup': 'Lists the entries of the selection list in `lookupid`.',
  'DELETE /Lookup/{id}': 'Deletes one entry of a selection list; `lookupid` is required in the query.',
  'POST /Lookup/ClearCache': 'Empties the cache of selection lists on the server.',
  'GET /CRMNote': 'Lists CRM notes of a client, supplier or top level. It sends page 1 whatever page is asked for.',

  // Agents, teams, time
  'GET /Agent': 'Lists agents, as an array; with `pageinate=true` as an object that holds them under `results`.',
  'GET /Agent/me': 'Reads the signed-in agent, with the claims that say what it may do.',
  'POST /Agent/ClearCache': 'Empties the cache of agents on the server.',
  'DELETE /Agent/{id}': 'Deletes one agent and returns the deleted record.',
  'GET /AgentImage/{id}': 'Reads the picture of the agent with this id.',
  'GET /TeamImage/{id}': 'Reads the picture of the team with this id.',
  'GET /Team/Tree': 'Lists teams as a tree, each with its agents.',
  'GET /TopLevel':
    'Lists top levels (groups of clients) under `tree`; with `isorgchart` as a chart of the organisation.',
  'GET /OnlineStatus':
    "Lists the online status of agents. Its parameters are the fields of a status, so a call with `TechID` may set that agent's status.",
  'POST /OnlineStatus': "Sets the online status of agents, as an agent's browser does.",
  'GET /Timesheet/mine': 'Lists timesheets of the signed-in agent.',
  'GET /Timesheet/forecasting': 'Lists timesheets with the hours that are forecast for each day.',
  'POST /Timesheet': 'Saves timesheets; `_submitapproval`, `_approve` and `_reject` move them through approval.',
  'GET /TimesheetEvent':
    'Lists entries of timesheets: time that was logged, breaks and holidays. `start_date`, `end_date` and `agents` limit them.',
  'GET /TimesheetEvent/mine': 'Lists entries of timesheets of the signed-in agent.',
  'POST /TimesheetEvent': 'Logs time, breaks and other entries of timesheets, or changes them.',
  'GET /Appointment/Booking': 'Reads times that can be booked; which parameters it needs is not documented.',
  'POST /Appointment/Booking': 'Books an appointment, as a user does from a booking page.',
  'POST /Appointment/Generate': 'Takes a list of ids and generates appointments; of which records is not documented.',
  'DELETE /Appointment/{id}': 'Deletes one appointment; with `ignoreexchangedelete` it stays in the Exchange calendar.',
  'GET /ChangeCalendar': 'Lists planned changes as appointments, for the change calendar.',
  'GET /Downtime/DowntimeCalendar': 'Lists downtimes of services as appointments, for a calendar.',
  'POST /ScheduleOccurrence': 'Takes a list of ids of occurrences, most likely to process them; it is not documented.',

  // Attachments
  'GET /Attachment': 'Lists attachments, of a ticket by `ticket_id` or of another record by `type` and `unique_id`.',
  'POST /Attachment':
    'Uploads files as base64 in `data` or as a data URI in `data_base64`, and returns the stored record.',
  'GET /Attachment/{id}': 'Downloads the file itself, or returns a `link` to it where files are kept in S3.',
  'GET /Attachment/nhserver/{id}': 'Downloads an attachment for the background server; `token` allows it.',
  'GET /Attachment/image': 'Downloads an inline image by its `token`, without a bearer token.',
  'GET /Attachment/image/{id}': 'Downloads an inline image; the id is a UUID.',
  'DELETE /Attachment/image/{id}': 'Deletes an inline image; the id is a UUID.',
  'POST /Attachment/image':
    'Uploads an inline image as a multipart form and returns its `link`; whoever has the link can read it.',
  'POST /Attachment/GetS3PresignedURL': 'Prepares an upload to S3 and returns the signed address and its form fields.',
  'POST /Attachment/PresignedURLUploadComplete':
    'Tells Halo that an upload to S3 is complete, so that it becomes an attachment.',
  'GET /Attachment/document/{id}': 'Reads one document of the document management.',
  'DELETE /Attachment/document/{id}': 'Deletes one document of the document management.',
  'POST /Attachment/document': 'Adds documents to the document management, or new versions of them.',
  'POST /DocumentCreation': 'Starts the creation of a document; the body is not documented.',

  // Reports, dashboards, search
  'GET /Report': 'Lists reports without their rows.',
  'POST /Report':
    'Creates or updates reports; with `_loadreportonly: true` it only runs the query in `sql` and returns its rows. A failed query arrives as HTTP 200 with `report.load_error`.',
  'GET /Report/{id}':
    'Reads one report; with `loadreport=true` it is run and its rows come in `report.rows`, at most 50,000.',
  'POST /Report/print': 'Renders reports for printing.',
  'POST /Report/createpdf': 'Renders one report as PDF.',
  'POST /Report/Bookmark': 'Sets or removes the bookmark of the signed-in agent on a report.',
  'GET /ReportData/{publishedid}': 'Reads the rows of a published report by the id under which it was published.',
  'GET /ReportRepository': "Lists reports of Halo's library, which can be copied into the tenant.",
  'GET /ReportRepository/{id}': "Reads one report of Halo's library.",
  'GET /ReportRepository/ReportCategories': "Lists the categories of Halo's library of reports.",
  'GET /DashboardLinks':
    'Lists dashboards, as an array; with `pageinate=true` as an object that holds them under `dashboards`.',
  'GET /DashboardLinks/FilterValues': 'Lists values to choose from in a filter of a dashboard.',
  'GET /Search': 'Searches several kinds of record for `search`; `count_per_entity` is how many of each kind come.',
  'POST /CustomQuery': 'Creates or updates custom queries; with `run` the SQL in `sql_script` is executed.',
  'POST /DatabaseLookup/run': 'Runs database lookups against their database with the value in `lookup_value`.',
  'GET /DatabaseLookupConfirmation/{id}': 'Reads the result of a database lookup that awaits confirmation.',
  'POST /DatabaseLookupConfirmation': 'Confirms results of database lookups.',
  'GET /Bookmark/{id}': 'Reads one bookmark of an agent.',
  'POST /Bookmark': 'Sets or removes a bookmark of an agent on a record, according to `bookmarked`.',

  // Quotations, orders, invoices, contracts, items
  'POST /Quotation/Approval':
    'Records that a quotation was accepted or refused, with the name and signature of the customer.',
  'POST /Quotation/View': viewers('a quotation'),
  'POST /Quotation/Lines': 'Saves lines of quotations without the quotation around them.',
  'POST /SalesOrder/View': viewers('a sales order'),
  'POST /PurchaseOrder/confirmreceipt': 'Records that the goods of a purchase order have arrived.',
  'POST /PurchaseOrder/View': viewers('a purchase order'),
  'DELETE /Consignment/{id}': 'Deletes one consignment; with `deleteOrder` its order too.',
  'POST /Invoice': 'Creates or updates invoices and credit notes.',
  'DELETE /Invoice/{id}': 'Deletes one invoice; with `bypass_accounts_sync` the accounting system is not told.',
  'GET /Invoice/lines': 'Lists lines of invoices.',
  'POST /Invoice/updatelines': 'Updates lines of invoices.',
  'POST /Invoice/{id}/void': 'Voids an invoice: it stays, but nothing is owed on it.',
  'POST /Invoice/View': viewers('an invoice'),
  'POST /Invoice/PDF/{id}': 'Renders an invoice and returns the PDF file.',
  'DELETE /RecurringInvoice/{id}':
    'Deletes one recurring invoice; with `bypass_accounts_sync` the accounting system is not told.',
  'POST /RecurringInvoice/updatelines': 'Updates lines of recurring invoices.',
  'POST /RecurringInvoice/process': 'Creates the invoices that are due from the recurring invoices with these ids.',
  'POST /RecurringInvoice/Lines': 'Saves lines of recurring invoices without the invoice around them.',
  'POST /SupplierContract/NextRef': 'Returns the next reference for a contract with a supplier.',
  'POST /ClientContract/NextRef': 'Returns the next reference for a contract with a client.',
  'POST /ClientContract/Approval':
    'Records that a contract was accepted or refused, with the name and signature of the customer.',
  'POST /Item/NewAccountsId': 'Sends items that are to get a new id for the accounting system.',
  'POST /ItemAccountsLink/Migrate':
    'Moves links of items to an accounting system to their present form; with `backgroundTask` in the background.',
  'POST /ItemStock': 'Adds stock entries of items; existing ones cannot be changed.',
  'POST /CSPConsumptionData/manage':
    'Sends consumption records of Microsoft CSP to be managed; what Halo does with them is not documented.',
  'DELETE /CSPConsumptionData/Parent/{id}':
    'Deletes all consumption records of Microsoft CSP under one parent, such as an invoice.',
  'POST /CSPSubscriptionPricing/manage':
    'Sends prices of Microsoft CSP subscriptions to be managed; what Halo does with them is not documented.',
  'GET /IngramMicroReseller/GetQuote':
    'Reads a quotation from Ingram Micro Reseller at that moment, through the stored connection.',
  'GET /ATT/PriceAndAvailability':
    'Reads prices and availability from ATT at that moment, through the stored connection.',

  // Knowledge base, services, texts
  'POST /Release': 'Creates or updates software releases; `send_release1_email` and its like mail people about one.',
  'POST /Service': 'Creates or updates services; with `send_service_email` the subscribers are mailed.',
  'POST /Template': 'Creates or updates ticket templates; `_sendnow` has a scheduled one run now.',
  'POST /KBArticle/vote': 'Adds a vote on whether a knowledge base article was useful.',
  'GET /KBArticleAnon': 'Lists knowledge base articles that are public, without a login.',
  'GET /KBArticleAnon/{slug}': 'Reads one public knowledge base article by the last part of its address.',
  'POST /CannedText/favourite': 'Marks canned texts as favourites of an agent.',
  'POST /EmailTemplate/preview':
    'Returns an email template filled with the data of `ticket_to_preview`; nothing is sent.',
  'POST /Service/unsubscribe': 'Ends the subscription of a user to a service.',
  'GET /ServiceStatus/Subscribe/{id}':
    'Takes the id of a service; whether it reads or starts a subscription to its status is not documented.',
  'POST /ServiceStatus/Subscribe': 'Starts or ends subscriptions to the status of services, according to `subscribed`.',
  'POST /ServiceStatus': 'Records the status of services; subscribers may be mailed.',
  'GET /AzureTranslate/CustomTranslate': 'Has a text translated by Azure; which parameters it takes is not documented.',
  'POST /AzureTranslate/LanguagePackTranslate': 'Has the texts of a language pack translated by Azure.',
  'POST /Translation': 'Creates or updates custom translations; with `_dotranslate` a service translates the text.',
  'POST /HaloNews/read': 'Marks news items of Halo as read.',

  // Email and messages
  'GET /incomingemail':
    'Lists incoming emails; it ignores paging and `count` and sends all of them, which can take minutes.',
  'POST /incomingemail/AddToTicket': 'Adds emails that were received to the ticket in `_addactiontofaultid`.',
  'POST /EmailStore': 'Stores emails and sends them to the addresses in `emailto`, `emailcc` and `emailbcc`.',
  'POST /Notifications': 'Creates notifications to agents and users, which are then sent.',
  'POST /Outgoing': 'Takes a list of ids of outgoing messages, most likely to send them again; it is not documented.',
  'POST /Outgoingemail': 'Creates or updates outgoing emails, which the mail service sends.',
  'POST /Notifications/process': 'Takes a list of ids of notifications and processes them.',
  'POST /Notification':
    'Creates or updates notification rules: for which event (`eventno`) whom Halo tells, and how. With `webhook_id` it is the second half of a webhook.',
  'GET /Mailbox/{id}/OutlookContacts': 'Lists contacts of a mailbox, read from Outlook at that moment.',
  'POST /Mail/Azure': 'Takes a notice by Microsoft about new email; the body is not documented.',
  'POST /Mail/Integrator/Azure':
    'Takes emails that the Halo Integrator fetched from Microsoft; the body is not documented.',
  'POST /Mail/Integrator/Google': 'Takes an email that the Halo Integrator fetched from Gmail, and processes it.',
  'POST /Mail/Integrator/Pop3': 'Takes an email that the Halo Integrator fetched by POP3, and processes it.',
  'POST /Mail/Integrator/IMAP': 'Takes an email that the Halo Integrator fetched by IMAP, and processes it.',
  'POST /Mail/ProcessMail': 'Processes the incoming emails with these ids into tickets and actions.',
  'GET /IntegrationData/Get/Mail': 'Lists emails in a mailbox, read from the mail server at that moment.',
  'GET /IntegrationData/Get/DeletedMail':
    'Lists deleted emails in a mailbox, read from the mail server at that moment.',
  'GET /IntegrationData/Get/SalesMailbox': 'Reads data of sales mailboxes from the mail server; `datatype` says which.',
  'GET /IntegrationData/Get/SalesMailbox/{id}': 'Reads one email of a sales mailbox from the mail server.',
  'POST /IntegrationData/Move/Mail':
    'Moves emails within their mailbox on the mail server; where to is not documented.',
  'GET /MO/b': 'Returns bytes, most likely the invisible image by which the opening of a marketing email is recorded.',
  'GET /MO/r': 'Most likely redirects to a link of a marketing email and records the click; it is not documented.',
  'POST /MailCampaign':
    'Creates or updates mail campaigns; `_start_campaign` starts one, `_cancel_campaign` and `_end_campaign` stop it.',
  'POST /Chat': 'Starts a live chat; the body is not documented.',
  'GET /Chat/{id}': 'Reads one live chat.',
  'POST /ChatFlow': 'Moves a chat to a step of its flow.',
  'POST /ChatMatchingData': 'Saves data by which a chat is matched to a person.',
  'POST /ChatMessage': 'Adds messages to a live chat, which the other side sees.',
  'POST /ChatMessage/IsTyping': 'Tells the other side of a live chat that somebody is typing, or has stopped.',
  'POST /ExternalChatMessage':
    'Records messages of chats in other systems; with `_sendmessage` the message is sent there.',
  'POST /Zoom/Message': 'Sends a message to a person or channel in Zoom.',

  // Automations, webhooks, events
  'GET /Automation': 'Lists runs of runbooks with their status and error.',
  'POST /Automation': 'Takes a list of ids of runs of runbooks, most likely to run them again; it is not documented.',
  'POST /Automation/{runbookId}': 'Starts the runbook with this id; the body is its input.',
  'POST /Webhook':
    'Creates or updates webhooks and runbooks; a webhook sends nothing until `POST /Notification` names its events.',
  'GET /Webhook': 'Lists webhooks and runbooks; applications need the scope `admin:webhooks`.',
  'GET /WebhookEvent':
    'Lists deliveries of webhooks with the body that was sent, so that missed ones can be read again.',
  'POST /Event': 'Takes a list of ids of events, most likely to process them; it is not documented.',
  'POST /IncomingEvent/Process': 'Processes events that have come in by the event rules; the body is not documented.',
  'POST /IncomingWebhook/Process': 'Processes received webhooks with these ids, again or for the first time.',
  'POST /PowerShellScriptProcessing': 'Creates or updates runs of PowerShell scripts; `_requeue` has one run again.',
  'GET /BackgroundTask/{id}': 'Reads how far a background task has come.',
  'GET /TaskSchedule': "Reads the schedule of Halo's background tasks.",
  'POST /TaskSchedule': "Changes or starts the schedule of Halo's background tasks; the body is not documented.",
  'GET /TaskMonitorEvent': 'Lists events of the monitor of background tasks.',
  'POST /CustomButtonAudit': 'Records that an agent pressed a custom button.',
  'POST /CustomIntegrationMethod':
    'Creates or updates methods of custom integrations; with `_test` the method is called and the result returned.',
  'POST /IntegrationRequest':
    'Records requests to and from integrations; with `_retrywebhook` a webhook that came in is handled again.',
  'POST /ExternalLink/Generate': 'Generates links between records in Halo and in the integration `module_id`.',
  'GET /IntegrationLookUp': 'Lists lookup values of integrations; which parameters it takes is not documented.',

  // Settings and the server itself
  'POST /Audit': 'Adds entries to the audit log or changes them; `_redact` blacks one out.',
  'GET /AuthInfo': 'Reads where the authorisation server is and which tenant this is; no token is needed.',
  'GET /ClientCache':
    'Reads agents, statuses, ticket types, areas, fields, lookups and mailboxes in one response; `iscachebuild=true` is needed.',
  'GET /ConfigCommit':
    'Lists recorded changes of the configuration; it ignores paging and `count` and sends all of them.',
  'POST /ConfigCommit':
    'Records changes of the configuration; `_rollback` undoes one, `_push_to_instance_id` and `_pull_from_instance_id` move it between instances.',
  'GET /Control': 'Reads the general settings of Halo as one object of some 4,000 fields.',
  'POST /Control': 'Changes the general settings of Halo, for everybody.',
  'POST /Control/setup': 'Runs the first setup of Halo; the body is not documented.',
  'POST /Control/ClearCache': 'Empties the cache of general settings on the server.',
  'POST /Control/UpdateEnc': 'Renews the encryption of stored secrets, as its name tells; it is not documented.',
  'GET /Control/Teams': 'Reads the general settings that the Microsoft Teams app needs, as one object.',
  'GET /CustomIntegrationRepository':
    "Lists custom integrations of Halo's library, which can be copied into the tenant.",
  'GET /Features': 'Lists features and modules of Halo with whether each is enabled and licensed.',
  'GET /Health': 'Reads whether the server is well, as one object.',
  'GET /Health/Hashing': 'Reads something about hashing on the server, as one object; what it tells is not documented.',
  'GET /InstanceInfo': 'Reads the versions, addresses, licences and services of this instance as one object.',
  'POST /Instance':
    'Creates or updates instances of Halo; `_restore_from_prod` overwrites one with a copy of production.',
  'GET /LicenseInfo': 'Lists licences of Halo instances; without a filter it can time out.',
  'GET /LicenseInfo/password': 'Reads a password that belongs to a licence; which one is not documented.',
  'POST /LoginToken': 'Creates or redeems a token that signs somebody in.',
  'POST /ImpersonationRequest': 'Asks for a token by which an agent signs in as another agent or user.',
  'POST /Application/federatedcredentials':
    'Saves federated credentials of an API application, by which others sign in without a secret.',
  'GET /PasswordField': 'Lists who looked at password fields; it needs a permission of its own.',
  'POST /PasswordField': 'Records that a password field was looked at; the schema has its `value` too.',
  'GET /SecureSecretLink/validate':
    'Checks the `token` and `passphrase` of a link to a shared secret, and counts the attempt.',
  'GET /SecurityCheck': 'Lists security checks of the instance with their results.',
  'GET /SecurityCheck/oldencryption': 'Reads, as its name tells, whether data with an old encryption are left.',
  'POST /SecurityQuestionValidate': "Checks a person's answers to security questions.",
  'GET /Tenant': 'Reads the tenant of this instance as one object.',
  'POST /Tenant': 'Sends a number that belongs to the tenant; what Halo does with it is not documented.',
  'GET /Roadmap': "Lists entries of Halo's own roadmap.",
  'GET /mcp': 'Opens the stream of the MCP server of Halo, by which AI clients read and act.',
  'POST /mcp': 'Sends a message to the MCP server of Halo, such as a call of one of its tools.',
  'DELETE /mcp': 'Ends a session with the MCP server of Halo.',
  'GET /Test1': 'Returns a fixed text; it is a test of the server.',
  'GET /Test3': 'Returns a number; it is a test of the server.',
  'GET /Test4': 'Returns a fixed text; it is a test of the server.',
  'GET /TestError': 'Fails on purpose, with HTTP 500; it is a test of the server.',
  'GET /Example/Get': 'Reads data of an example integration; it is not meant for use.',
  'GET /VersionInfo': 'Lists versions of Halo with their dates.',
  'GET /VersionInfo/SearchVersionInfo': 'Searches the release notes of Halo for `search`.',
  'GET /VersionInfo/GetOneSpotlight/{id}': 'Reads one release note that Halo puts forward.',
  'GET /VersionInfo/Spotlight': 'Lists release notes that Halo puts forward.',
  'GET /VersionInfo/IntegratorHash': 'Reads, as its name tells, the checksum of the Halo Integrator program.',

  // Integrations: what they fetch, import, send
  'POST /Addigy/Post':
    'Creates a webhook in Addigy that tells Halo of alerts, or removes it, according to `create_webhook`.',
  'GET /AdobeCommerceIntegration': 'Reads data from Adobe Commerce at that moment, through the stored connection.',
  'POST /AdobeCommerceIntegration/auth': 'Receives the credentials by which Halo is authorised in Adobe Commerce.',
  'GET /GoToResolve/Complete':
    'Completes the sign-in of Halo at GoTo Resolve, or a session there; it is not documented.',
  'GET /GoToResolve/Download': 'Downloads something for GoTo Resolve; it is not documented.',
  'GET /HaloIntegration/Get': 'Reads data for the integration of another Halo with this one.',
  'POST /HaloIntegration/CreateTicket': 'Creates a ticket on behalf of another Halo that is integrated with this one.',
  'POST /HaloIntegration/CreateAction':
    'Adds an action to a ticket on behalf of another Halo that is integrated with this one.',
  'GET /IntegrationData/BigPanda/GetDeviceList': 'Reads the list of devices for BigPanda.',
  'GET /IntegrationData/Get/AzureAD/Delta':
    'Reads what has changed in Microsoft Entra ID (Azure AD) since the last time, through the stored connection.',
  'GET /IntegrationData/Get/BeyondTrust/Code':
    'Gets a session code from BeyondTrust, by which a remote session starts.',
  'GET /IntegrationData/Get/GoCardless/Payments':
    'Reads payments from GoCardless at that moment, through the stored connection.',
  'GET /IntegrationData/Get/Interact':
    'Searches Interact for `searchString`, through the stored connection; `testOnly` tries the connection alone.',
  'GET /IntegrationData/Get/MicrosoftSkus': 'Lists the products (SKUs) of Microsoft that can be licensed.',
  'GET /IntegrationData/Get/PRTG':
    'Reads data from PRTG at that moment, through the stored connection; `testOnly` tries the connection alone.',
  'GET /IntegrationData/Get/ShopifyVerify': 'Takes part in authorising Halo at Shopify, and redirects.',
  'GET /IntegrationData/Get/Twitter':
    'Reads data from Twitter, or a token to authorise Halo there with `callbackurl`; `datatype` says which.',
  'GET /IntegrationData/SAML/SP/Metadata': 'Downloads the SAML metadata of Halo as a service provider, as XML.',
  'GET /IntegrationData/Search/DevOps': 'Searches Azure DevOps for work items, through the stored connection.',
  'GET /IntegrationData/Search/Jira': 'Searches Jira for issues, through the stored connection.',
  'GET /IntegrationData/Validate/Jira': 'Tries whether the connection to Jira works.',
  'POST /IntegrationData/AdjustQty/MicrosoftCSP':
    'Changes the quantity of a subscription at Microsoft, which changes what is paid for it.',
  'POST /IntegrationData/AdjustQty/Pax8':
    'Changes the quantity of a subscription at Pax8, which changes what is paid for it.',
  'POST /IntegrationData/ClearLicenceKeyCache/MicrosoftCSP': 'Empties the cache of licence keys of Microsoft CSP.',
  'POST /IntegrationData/CreateIncident/SplunkOnCall':
    'Creates an incident in Splunk On-Call, which alerts the people on call.',
  'POST /IntegrationData/Export/Lansweeper': 'Has Lansweeper start an export of the assets of one site mapping.',
  'POST /IntegrationData/FormatJsonArray': 'Formats a JSON array; the body is not documented.',
  'POST /IntegrationData/Import/BeyondTrust': 'Imports data from BeyondTrust into Halo; the body is not documented.',
  'POST /IntegrationData/Import/BusinessCentral': accountsImport('Microsoft Dynamics 365 Business Central'),
  'POST /IntegrationData/Import/DevOps':
    'Imports work items from Azure DevOps into Halo, for the connections in the body.',
  'POST /IntegrationData/Import/ExactOnline': accountsImport('Exact Online'),
  'POST /IntegrationData/Import/ExchangeCalendars/EWS':
    'Imports a change of a calendar from Exchange Web Services into the calendar of an agent.',
  'POST /IntegrationData/Import/Fortnox': accountsImport('Fortnox'),
  'POST /IntegrationData/Import/IngramMicro/Subscriptions':
    'Imports subscriptions from Ingram Micro as software licences.',
  'POST /IntegrationData/Import/Intacct': 'Imports data from Sage Intacct into Halo; `datatype` says which.',
  'POST /IntegrationData/Import/Jira': 'Imports issues from Jira into Halo, for the connections in the body.',
  'POST /IntegrationData/Import/Kashflow': accountsImport('KashFlow'),
  'POST /IntegrationData/Import/Myob': accountsImport('MYOB'),
  'POST /IntegrationData/Import/QuickBooksOnline': accountsImport('QuickBooks Online'),
  'POST /IntegrationData/Import/SageBusinessCloud':
    'Imports data from Sage Business Cloud into Halo, for the connections in the body.',
  'POST /IntegrationData/Import/SnelStart': 'Imports data from SnelStart into Halo; the body is not documented.',
  'POST /IntegrationData/Import/Xero': accountsImport('Xero'),
  'POST /IntegrationData/Link/DevOps': 'Links tickets to work items in Azure DevOps.',
  'POST /IntegrationData/Link/Jira': 'Links tickets to issues in Jira.',
  'POST /IntegrationData/MicrosoftTeams/Manifest':
    'Returns the manifest of a Microsoft Teams app with these names and icons.',
  'POST /IntegrationData/Post/Confluence/create-webhook': 'Creates a webhook in Confluence that tells Halo of changes.',
  'POST /IntegrationData/Post/GoogleCalendars':
    'Sends agents whose calendars are to be connected or synchronised with Google Calendar.',
  'POST /IntegrationData/Post/Liongard/Customer': 'Creates or updates a client as a customer in Liongard.',
  'POST /IntegrationData/Post/Liongard/Metrics':
    'Sends a request about metrics to Liongard; the body is not documented.',
  'POST /IntegrationData/Post/Mattermost/create-webhook': 'Creates a webhook in Mattermost for a channel.',
  'POST /IntegrationData/Post/Mattermost/delete-webhook': 'Deletes a webhook in Mattermost.',
  'POST /IntegrationData/Post/Mattermost/send-webhook': 'Sends a message to a channel in Mattermost.',
  'POST /IntegrationData/Post/OpenAi':
    'Sends an action of a ticket to OpenAI, for instance to improve or sum up its text.',
  'POST /IntegrationData/Post/Stripe/create-payment-intent':
    'Starts a payment at Stripe for the invoices in `items`, with the card in `cardid`.',
  'POST /IntegrationData/Post/Stripe/create-portal-session':
    "Opens a session of Stripe's customer portal and returns its address.",
  'POST /IntegrationData/Post/Stripe/create-setup-intent': 'Starts the storing of a means of payment at Stripe.',
  'POST /IntegrationData/Post/Stripe/create-webhook': 'Creates a webhook in Stripe that tells Halo of payments.',
  'POST /IntegrationData/Post/Stripe/update-invoice-payment':
    'Updates the payment of an invoice from a payment at Stripe.',
  'POST /IntegrationData/SAML/IdP/Metadata':
    'Reads the SAML metadata of an identity provider from the address or text in `value`.',
  'POST /IntegrationData/Send/Xero': 'Sends an invoice to Xero.',
  'POST /IntegrationData/Unlink/DevOps': 'Removes links of tickets to work items in Azure DevOps.',
  'POST /IntegrationData/Unlink/HaloLink': 'Removes links of records to another Halo, by the ids in the body.',
  'POST /IntegrationData/Unlink/Jira': 'Removes links of tickets to issues in Jira.',
  'POST /ISLOnline/CreateLink': 'Creates a link in ISL Online by which an agent reaches an asset remotely.',
  'POST /KaseyaVSAX/CreateWebhook/{detailsId}':
    'Creates a webhook in Kaseya VSA X that tells Halo of alerts, for one connection.',
  'DELETE /KaseyaVSAX/DeleteWebhook/{detailsId}': 'Deletes the webhook in Kaseya VSA X of one connection.',
  'GET /LapSafe/Cancel': 'Cancels something at LapSafe, most likely a collection from a locker; it is not documented.',
  'GET /LapSafe/Complete':
    'Completes something at LapSafe, most likely a collection from a locker; it is not documented.',
  'POST /Slack/Manifest': 'Returns the manifest of a Slack app with these names and descriptions.',
  'POST /Slack/Command': 'Takes a slash command from Slack; Slack calls it.',
  'POST /Slack/Event': 'Takes an event from Slack; Slack calls it.',
  'POST /Slack/Interactivity': 'Takes a click or form from Slack; Slack calls it.',
  'POST /SlackDetails/Uninstall': 'Removes the Slack app of Halo from a workspace; the body is not documented.',
  'GET /TakeControl/GetUrl':
    'Gets the address of a remote session of Take Control; it has a body although it is a GET.',
  'POST /Tenable/Export': 'Has Tenable start an export of its findings.',
  'GET /Tenable/Status': 'Reads how far an export of Tenable has come.',
  'POST /Tenable/Cancel': 'Cancels an export of Tenable.',
  'POST /Twilio/callback': 'Takes a notice about a call from Twilio; Twilio calls it.',
  'POST /Twilio/twiml': 'Tells Twilio what to do in a call; Twilio calls it.',
  'GET /WhatsApp/Get/ProcessedIds': 'Lists ids of WhatsApp messages that were processed.',
}
