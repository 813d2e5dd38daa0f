import type { Vocabulary } from "./vocabulary";

/** The English table. Titles come without their number. */
export const english: Vocabulary = {
  before:
    /\bpre-|\bpre (?:deploy|launch|release|go|flight|cutover|production|migration)|\bpre(?:deploy|flight|launch|requisite)|\bprepar|\bbefore\b|\bprior to\b|\breadiness\b/i,
  after:
    /\bpost-|\bpost (?:deploy|launch|release|go|cutover|production|migration|implementation)|\bpost(?:deploy|launch)|\bafter\b|\bhypercare\b/i,
  later: /\b(?:immediate|short-?term|medium-?term|mid-?term|long-?term|first)\b/i,
  launchWindow: /\b(?:launch|deploy(?:ment)?|release|cut-?over|go[- ]?live) (?:window|day)\b/i,
  launchWord:
    /\broll-?out\b|\bcut-?over\b|^launch\b|^deploy(?:ing)? (?:to|the|application|app|services?|code|production)\b/i,
  launchOnly:
    /^(?:(?:production|prod|live|cloud|application|app|services?|code|system|software|main|actual|the|of|and|&|for|to|in|during|day|execution|execute|process|phase|stage|procedures?|steps?|tasks?|activities|actions?|checklist|run|runbook|sequence|new|version)\s+){0,5}(?:deploy(?:ment)?|release|launch|go-live)(?:\s+(?:to|production|prod|and|&|the|day|execution|process|phase|stage|procedures?|steps?|tasks?|activities|actions?|checklist|runbook|sequence)){0,5}$/i,
  notLaunch:
    /\b(?:config\w*|set-?up|strategy|criteria|communications?|contacts?|team|notes|history|staging|tests?|testing|rehearsal|planning|roll-?back|approvals?|info(?:rmation)?|details|overview|monitoring|requirements|environment|keys?|pipeline|documentation)\b/i,
  goLive: /\bgo(?:ing)?[- ]?live\b/i,
  optional: /^optional\b|[([]optional\b/i,
  rollback: /\broll(?:ing|ed)?[- ]?back|\bback-?out\b|\brevert/i,
  incident: /\bincident|\bemergenc|\boutage/i,
  executes:
    /\b(?:checklist|steps|actions|execution)\b|\b(?:if|when) (?:needed|required|necessary)\b|\bif\b.{0,40}\bfail/i,
  fails: /^(?:if|when)\b.{0,40}\bfail/i,
  stops:
    /\b(?:rollback|roll-back|abort|stop|no-go) (?:triggers?|criteria|conditions)\b|\bwhen to (?:roll ?back|abort|stop)\b|^stop if\b|^reasons for no-go\b/i,
  criteria: /\b(?:success|acceptance|exit) criteria\b|\bdefinition of done\b/i,
  signOff: /\bsign(?:ed|ing)?[- ]?offs?\b|\bapprovals?\b|\bsignatures?\b/i,
  contents: /\bcontents\b|^toc$/i,
  contacts: /\bcontacts?\b|\bescalation\b/i,
  links: /\blinks\b|\brelated doc|^references$|\bresources\b|\bdashboards$|\bfurther reading\b|\bsee also\b/i,
  history: /\b(?:version|revision|change|document) (?:history|log)\b|\bchangelog\b/i,
  reference: /\breference\b|\bglossary\b|\bappendix\b|\bexpected (?:output|results?|behaviou?r)\b|\btroubleshooting\b/i,
  remarks: /\bnotes\b|^(?:summary|overview|introduction|purpose|background|scope)$|^about\b/i,
  option: /^(?:option|variant|alternative|choice|approach)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b\s*(?:[:.)–—-]|$)/i,
  optionalWords: /[([]optional\b|^optional(?:ly)?\s*[,:–—-]|\bnice[- ]to[- ]have\b/i,
  advice: /^consider(?:ing)?\b|^you (?:may|might|could)\b/i,
  condition:
    /^(?:only )?(?:if|when|where|unless|in case)\b|^as (?:needed|applicable|appropriate|required)$|^only (?:for|on|in)\b|\b(?:staging|production|prod|dev|development|test|workspace|environment|cluster|cloud|local)\b.{0,20}\bonly$/i,
  conditionBehind:
    /\b(?:if|when|where|as) (?:applicable|appropriate|needed|necessary|required|relevant|available|enabled|used|possible|any|configured)[.;]?$/i,
  conditionAhead: /^(?:only )?(?:if|when|unless) [^,:]{3,80}(?=[,:]\s)/i,
  allItems:
    /^all\b.{0,30}\b(?:checklist items?|(?:items|tasks|boxes|steps|checks|sections)\b.{0,30}\b(?:above|previous|preceding|in this (?:check)?list))\b.{0,40}\b(?:completed?|done|ticked|checked|resolved|pass(?:ed)?)\.?$/i,
  allApprovals:
    /^all\b.{0,30}\b(?:approvals|sign-?offs|signatures)\b.{0,30}\b(?:obtained|received|given|granted|collected|completed?|in place|done)\.?$/i,
  signedAt: /\b(?:date|signature|signed)\b[\s*]{0,4}:?[\s*]{0,4}_{3}/i,
  signer: /^(?:name|signature|signed(?: by)?|approved by|printed name)$/i,
  fieldBy: /\b(?:by|owner|manager|engineer|lead|operator|administrator|developer)$/i,
  fieldPerson: /\b(?:owner|operator|engineer|lead|manager|deployer|name|responsible)\b/i,
  fieldTime: /\btime\b|\bwindow\b/i,
  fieldDate: /\b(?:date|day|updated|on)\b/i,
  fieldVersion: /\b(?:version|release|build|tag|commit)\b/i,
  fieldNotes: /\b(?:notes?|comments?|remarks?)\b/i,
  columnRole: /\b(?:role|position|title|team|approver|function|signatory)\b/i,
  columnSigned: /\bsign|\bapprov|\binitials\b/i,
  contactLine: /\[(?:contact|phone|e-?mail|name)\b|\b[\w.+-]{1,64}@[\w-]{1,64}\.|\+\d[\d ()-]{6,}/i,
  standIn:
    /^(?:restore|revert|roll back|redeploy|re-deploy|stop|halt|switch|restart|disable|undo|downgrade|repoint|drain|scale)\b/i,
  readies:
    /^(?:document|test|prepare|verify|ensure|confirm|define|review|identify|create|have|check)\b|\b(?:documented|tested|prepared|exists?|available|ready|defined|known|in place|rehearsed)\b/i,
};
