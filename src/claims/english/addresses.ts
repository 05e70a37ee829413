const WEB = /^(?:https?:\/\/|www\.|ftp:\/\/)\S*[^.,;:?!)\]"'”’>\s]$/i;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|info|co\.uk|htm|html|doc|pdf|xls|ppt)$/i;

export const isDomain = (run: string): boolean => DOMAIN.test(run);

/** A web or mail address, which is one word whatever marks it has inside. */
export const isAddress = (run: string): boolean => WEB.test(run) || MAIL.test(run);
