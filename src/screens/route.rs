//! The panels that can be put on top, with what each needs, and how it is made.

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::snapshot::Snapshot;
use crate::domain::views::View;
use crate::exchange::handout::Handout;
use crate::keys::Binding;
use crate::screens::offering::OfferingRoute;
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{
    AnswerKey, Context, Effect, Screen, backups, bulk, channels, choose, comparison, confirm, conversation,
    demand, doubles, drafts, entry_line, erase, exports, form, handout, help, history, import, inventories,
    join, kernen, offering, offerings, pages, palette, preferences, questionnaire, relate, resume, retype,
    review, seek, share, snapshots, tags, told, unseal, views, walk, walks, welcome, whereabouts, workbook,
};
use crate::widgets::text::capital;

/// A panel that can be put on top, with what it needs.
#[derive(Debug, Clone)]
pub enum Route {
    /// The form of a record: a new one if it has no id yet.
    Form(FormRoute),
    /// The entry line, with what was half typed there the last time.
    EntryLine(Option<serde_json::Value>),
    /// The tags of these assets.
    Tags(Vec<Id>),
    /// What can be changed of these assets at once.
    Bulk(Vec<Id>),
    /// Relating these assets to another one.
    Relate(Vec<Id>),
    /// Relating these two, which begins as a wish.
    Meet(Id, Id),
    /// Finding an asset by name; what for is said by words that begin like this.
    Seek(&'static str),
    /// Saying who supports this asset (GM round 3).
    Support(Id),
    /// What was done last.
    History,
    /// A list to choose from.
    Choose(ChooseRoute),
    /// A question that needs a yes.
    Confirm(Phrase),
    /// A question that needs a yes before this is done.
    Before(Phrase, Box<Effect>),
    /// A question to which this has to be typed before this is done.
    Retype(Phrase, String, Box<Effect>),
    /// Sentences to read, under a title with this key.
    Told(&'static str, Vec<Phrase>),
    /// Saved views, and what the inventory shows now.
    Views(Box<View>),
    /// What is kept beside the assets.
    Workbook,
    /// The walks and their lists.
    Walks,
    /// Typing in what was seen on this walk, with what was half typed there the last time.
    Walk(Id, Option<serde_json::Value>),
    /// Every page that can be made; first that of this asset, if it is a person.
    Pages(Option<Id>),
    /// Where this page goes.
    Handout(handout::HandoutRoute),
    /// Files for other programs.
    Exports,
    /// Handing the inventory over to a colleague.
    Share,
    /// The passphrase of this sealed file.
    Unseal(std::path::PathBuf),
    /// A conversation in four rounds; none: which one, or a new one.
    Conversation(Option<Id>),
    /// A conversation with what was half typed there the last time.
    HalfSaid(serde_json::Value),
    /// The channels; with assets: on which of them to put those.
    Channels(Vec<Id>),
    /// Taking in a list: this one, or one that is still to be chosen.
    Import(Option<std::path::PathBuf>),
    /// The kernen of the village.
    Kernen,
    /// How the village stood earlier.
    Snapshots,
    /// What waits half typed.
    Drafts,
    /// Going on with what was left half typed the last time.
    Resume(Box<drafts::Waiting>),
    /// What changed between this snapshot and a later one, or now.
    Comparison(Id, Option<Id>),
    /// How the program looks and speaks.
    Preferences,
    /// Other inventories.
    Inventories,
    /// Where everything is, and a copy of it.
    Whereabouts,
    /// The copies that the program made by itself.
    Backups,
    /// All commands by name, over a screen with these keys in which text may be typed.
    Palette(Vec<Binding>, bool),
    /// All keys of the screen below, in which text may be typed, with those that are an answer there.
    Help(Vec<Binding>, bool, Vec<AnswerKey>),
    /// The first start, with what was half typed there the last time.
    Welcome(Option<serde_json::Value>),
    /// All that is offered.
    Offerings,
    /// One thing that an asset offers.
    Offering(OfferingRoute),
    /// A questionnaire for these assets.
    Questionnaire(QuestionnaireRoute),
    /// Who wants what another can give.
    Demand,
    /// The same, as far as it is about this.
    DemandOf(String),
    /// Entries that may be one.
    Doubles,
    /// Making one of these two, with what was chosen of them earlier.
    Join(Id, Id, Option<serde_json::Value>),
    /// The people who may not be kept for ever.
    Review,
    /// Erasing this person for good; none: who is still to be chosen.
    Erase(Option<Id>),
}

impl Route {
    /// The form of a record: of the village if it has an id, else of a new one. The cursor goes to
    /// this field.
    pub fn form(record: AnyRecord, id: Option<Id>, focus: Option<&'static str>) -> Self {
        Self::Form(FormRoute {
            record,
            id,
            focus,
            draft: None,
        })
    }

    /// Whether it only takes in what is new or changed: where nothing can be kept, better not begun.
    pub fn only_takes_in(&self) -> bool {
        match self {
            Self::Form(form) => form.id.is_none() && form.draft.is_none(),
            Self::EntryLine(draft) | Self::Walk(_, draft) | Self::Join(_, _, draft) => draft.is_none(),
            Self::Import(_) | Self::Questionnaire(_) | Self::Erase(_) => true,
            Self::Tags(_) | Self::Bulk(_) | Self::Relate(_) | Self::Meet(..) | Self::Support(_) => true,
            _ => false,
        }
    }

    /// The form of a new asset of this kind.
    pub fn new_asset(kind: AssetKind) -> Self {
        Self::form(AnyRecord::Asset(Asset::new(kind, "").into()), None, Some("name"))
    }

    /// The question where the report of the village goes; it compares with about a year ago.
    pub fn report(cx: &Context) -> Self {
        let since = Snapshot::of_last_year(cx.village, cx.today);
        let village = &*cx.village.settings().village;
        let stem = format!("{} {village} {}", cx.words.say("report-file"), cx.today);
        Self::Handout(handout::HandoutRoute {
            handout: Handout::Report(since),
            stem: handout::for_file(&stem),
        })
    }

    /// The question of what kind a new asset is; the places of the answers are those of the list of
    /// kinds.
    pub fn choose_kind(cx: &Context) -> Self {
        let kinds = AssetKind::VARIANTS
            .iter()
            .map(|kind| capital(&cx.words.say(&kind.term())));
        Self::Choose(ChooseRoute {
            title: cx.words.say("choose-kind"),
            items: kinds.collect(),
            current: None,
        })
    }
}

/// What a form starts with.
#[derive(Debug, Clone)]
pub struct FormRoute {
    /// The record, filled in as far as is known.
    pub record: AnyRecord,
    /// Which record of the village; none: a new one.
    pub id: Option<Id>,
    /// The field that gets the cursor.
    pub focus: Option<&'static str>,
    /// What was half typed the last time, instead of what the record says.
    pub draft: Option<serde_json::Value>,
}

/// A list to choose one thing from.
#[derive(Debug, Clone)]
pub struct ChooseRoute {
    /// The question.
    pub title: String,
    /// What can be chosen.
    pub items: Vec<String>,
    /// What is chosen now.
    pub current: Option<usize>,
}

/// Builds the panel of a route.
pub fn open(route: Route, cx: &Context) -> Box<dyn Screen> {
    match route {
        Route::Form(route) => Box::new(form::FormScreen::new(route, cx)),
        Route::EntryLine(draft) => Box::new(entry_line::EntryLineScreen::new(draft.as_ref(), cx)),
        Route::Tags(assets) => Box::new(tags::TagsScreen::new(assets, cx)),
        Route::Bulk(assets) => Box::new(bulk::BulkScreen::new(assets, cx)),
        Route::Relate(assets) => Box::new(relate::RelateScreen::new(assets, cx)),
        Route::Meet(one, other) => Box::new(relate::RelateScreen::of_two(one, other, cx)),
        Route::Seek(asking) => Box::new(seek::SeekScreen::new(asking)),
        Route::Support(asset) => Box::new(relate::RelateScreen::supporting(asset, cx)),
        Route::History => Box::new(history::HistoryScreen::default()),
        Route::Choose(route) => Box::new(choose::ChooseScreen::new(route)),
        Route::Confirm(question) => {
            Box::new(confirm::ConfirmScreen::new(question).asked_in(cx.words.language()))
        }
        Route::Before(question, deed) => {
            Box::new(confirm::ConfirmScreen::before(question, *deed).asked_in(cx.words.language()))
        }
        Route::Retype(question, wanted, deed) => Box::new(retype::RetypeScreen::new(question, wanted, *deed)),
        Route::Told(title, sentences) => Box::new(told::ToldScreen::new(title, sentences)),
        Route::Views(now) => Box::new(views::ViewsScreen::new(*now)),
        Route::Workbook => Box::new(workbook::WorkbookScreen::default()),
        Route::Walks => Box::new(walks::WalksScreen::default()),
        Route::Walk(walk, draft) => Box::new(walk::WalkScreen::new(walk, draft.as_ref(), cx)),
        Route::Pages(asset) => Box::new(pages::PagesScreen::new(asset, cx)),
        Route::Handout(route) => Box::new(handout::HandoutScreen::new(route)),
        Route::Exports => Box::new(exports::ExportsScreen::new(cx)),
        Route::Share => Box::new(share::ShareScreen::new(cx)),
        Route::Unseal(file) => Box::new(unseal::UnsealScreen::new(file)),
        Route::Conversation(id) => Box::new(conversation::ConversationScreen::new(id, cx)),
        Route::HalfSaid(draft) => Box::new(conversation::ConversationScreen::half_said(&draft, cx)),
        Route::Channels(assets) => Box::new(channels::ChannelsScreen::new(assets, cx)),
        Route::Import(file) => Box::new(import::ImportScreen::new(file)),
        Route::Kernen => Box::new(kernen::KernenScreen::default()),
        Route::Drafts => Box::new(drafts::DraftsScreen::default()),
        Route::Resume(waiting) => Box::new(resume::ResumeScreen::new(*waiting)),
        Route::Snapshots => Box::new(snapshots::SnapshotsScreen::new(cx)),
        Route::Comparison(from, to) => Box::new(comparison::ComparisonScreen::new(from, to)),
        Route::Preferences => Box::new(preferences::PreferencesScreen::default()),
        Route::Inventories => Box::new(inventories::InventoriesScreen::default()),
        Route::Backups => Box::new(backups::BackupsScreen::default()),
        Route::Whereabouts => Box::new(whereabouts::WhereaboutsScreen::default()),
        Route::Palette(below, typing) => Box::new(palette::PaletteScreen::new(below).over_text(typing)),
        Route::Help(below, typing, answers) => {
            Box::new(help::HelpScreen::new(below, typing).answered_by(answers))
        }
        Route::Welcome(draft) => Box::new(welcome::WelcomeScreen::new(draft.as_ref())),
        Route::Offerings => Box::new(offerings::OfferingsScreen::default()),
        Route::Offering(route) => Box::new(offering::OfferingScreen::new(route, cx)),
        Route::Questionnaire(route) => Box::new(questionnaire::QuestionnaireScreen::new(route, cx)),
        Route::Demand => Box::new(demand::DemandScreen::default()),
        Route::Doubles => Box::new(doubles::DoublesScreen::default()),
        Route::Join(one, other, draft) => Box::new(join::JoinScreen::new(one, other, draft.as_ref(), cx)),
        Route::Review => Box::new(review::ReviewScreen::default()),
        Route::Erase(person) => Box::new(erase::EraseScreen::new(person)),
        Route::DemandOf(text) => Box::new(demand::DemandScreen::seeking(&text)),
    }
}
