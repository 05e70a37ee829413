const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that report what someone says, thinks or writes, in all forms. */
export const SPEECH_VERBS = words(
  'say says said saying claim claims claimed claiming state states stated stating announce announces announced announcing observe observes observed observing note notes noted noting argue argues argued arguing report reports reported reporting add adds added adding tell tells told believe believes believed suggest suggests suggested suggesting allege alleges alleged alleging assert asserts asserted asserting maintain maintains maintained insist insists insisted insisting declare declares declared declaring warn warns warned warning write writes wrote explain explains explained estimate estimates estimated conclude concludes concluded acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded confirm confirms confirmed deny denies denied denying thought reveal reveals revealed contend contends contended remark remarks remarked describe describes described judge judges judged assess assesses assessed consider considers considered accuse accuses accused accusing urge urges urged urging vow vows vowed vowing promise promises promised promising think thinks expect expects expected predict predicts predicted',
);

/** Words after which a clause with its own subject stands. */
export const SPEECH_WORDS = SPEECH_VERBS;
