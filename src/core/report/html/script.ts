/**
 * What a report does where scripts run: filters claims by verdict, leads from the text to a card
 * and back to where one came from, and gives the focus along. It is constant, so that the policy
 * of the page allows it by its hash and nothing else.
 */
export const script = `(()=>{'use strict'
const all=(selector)=>[...document.querySelectorAll(selector)]
const cards=all('.card'),box=document.getElementById('filter'),came=new Map()
const show=(verdict)=>{
let shown=0,name=''
const off=new Set()
for(const card of cards){card.hidden=verdict!==''&&card.dataset.verdict!==verdict
if(card.hidden)off.add(card.id.slice(6));else shown++}
for(const line of all('[data-claim]'))line.classList.toggle('off',off.has(line.dataset.claim))
for(const button of box.querySelectorAll('button')){const on=button.dataset.verdict===verdict
button.setAttribute('aria-pressed',String(on));if(on)name=button.querySelector('bdi')?.textContent??''}
box.querySelector('[role=status]').textContent=verdict===''?'All claims are shown.':'Shown: '+shown+' of '+cards.length+' claims, '+name+'.'}
if(box){box.hidden=false
box.addEventListener('click',(event)=>{const button=event.target.closest('button');if(button)show(button.dataset.verdict)})}
const reveal=(hash)=>{const card=/^#claim-\\d+$/.test(hash)&&document.getElementById(hash.slice(1))
if(!card)return null
if(card.hidden)show('')
card.tabIndex=-1
return card}
document.addEventListener('click',(event)=>{
const link=event.target.closest('a[href^="#"]')
if(!link)return
const hash=link.getAttribute('href'),card=reveal(hash)
if(card){came.set(card.id,link);card.focus({preventScroll:true});return}
const words=/^#words-(\\d+)$/.exec(hash)
if(!words)return
const number=document.querySelector('a.number[data-claim="'+words[1]+'"]')
number?.focus({preventScroll:true})})
document.addEventListener('keydown',(event)=>{
if(event.key!=='Escape')return
const card=event.target.closest?.('.card'),link=card&&came.get(card.id)
if(link){link.focus();link.scrollIntoView({block:'center'})}})
addEventListener('hashchange',()=>reveal(location.hash)?.scrollIntoView())
reveal(location.hash)
})()`

/** The SHA-256 of {@link script} in base64, as a content security policy names it. */
export const SCRIPT_HASH = 'sha256-k3i0igrJvtLDq1WDW7I/O2WgmCYBvOb47B1mjGoLxwU='
